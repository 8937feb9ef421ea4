import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveStreams } from './live-streams.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a drain waits for the streams', async () => {
  const streams = new LiveStreams();
  const stream = streams.open();
  let isDrained = false;
  const drained = streams.drain(5_000).then(() => {
    isDrained = true;
  });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(isDrained).toBe(false);
  streams.close(stream);
  await vi.advanceTimersByTimeAsync(25);
  await drained;
  expect(stream.signal.aborted).toBe(false);
});

test('what outlives the grace is told why it ends', async () => {
  const streams = new LiveStreams();
  const stream = streams.open();
  stream.signal.addEventListener('abort', () => streams.close(stream));
  const drained = streams.drain(1_000);
  await vi.advanceTimersByTimeAsync(975);
  expect(stream.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(25);
  await drained;
  expect(stream.signal.reason).toMatchObject({ code: 'shutting-down' });
});

test('what does not listen is waited for one second more', async () => {
  const streams = new LiveStreams();
  streams.open();
  let isDrained = false;
  const drained = streams.drain(1_000).then(() => {
    isDrained = true;
  });
  await vi.advanceTimersByTimeAsync(1_975);
  expect(isDrained).toBe(false);
  await vi.advanceTimersByTimeAsync(25);
  await drained;
  expect(streams.size).toBe(1);
});

test('a proxy that drains says so at once', () => {
  const streams = new LiveStreams();
  void streams.drain(0);
  expect(streams.draining).toBe(true);
});
