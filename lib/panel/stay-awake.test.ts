import { fakeBrowser } from '#imports';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayAwake } from './stay-awake.ts';

let calls = 0;
beforeEach(() => {
  vi.useFakeTimers();
  calls = 0;
  Object.assign(fakeBrowser.runtime, {
    getPlatformInfo: () => {
      calls += 1;
      return Promise.resolve({});
    },
  });
});
afterEach(() => vi.useRealTimers());

const wait = (ms: number) => new Promise<string>((resolve) => setTimeout(() => resolve('end'), ms));

it('calls the browser at least every 30 s while something is awaited, and no longer', async () => {
  const waiting = stayAwake(wait(90_000));
  await vi.advanceTimersByTimeAsync(29_999);
  expect(calls).toBe(1);
  await vi.advanceTimersByTimeAsync(60_001);
  expect(await waiting).toBe('end');
  expect(calls).toBe(4);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(calls).toBe(4);
});

it('stops with a failure too, and passes it on', async () => {
  await expect(stayAwake(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await vi.advanceTimersByTimeAsync(600_000);
  expect(calls).toBe(0);
});
