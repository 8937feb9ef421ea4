import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SummaryEvent } from '../../lib/contract.ts';
import { eventStream } from './sse.ts';

const start: SummaryEvent = { type: 'start', engine: 'extract', model: null, promptVersion: 'x' };
const error: SummaryEvent = { type: 'error', code: 'model-down' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('events are named by their type', async () => {
  async function* events() {
    yield start;
    yield error;
  }
  const text = await new Response(eventStream(events(), () => {})).text();
  expect(text).toBe(
    'event: start\ndata: {"type":"start","engine":"extract","model":null,"promptVersion":"x"}\n\n' +
      'event: error\ndata: {"type":"error","code":"model-down"}\n\n',
  );
});

test('silence is filled with comments, and no event is lost to them', async () => {
  async function* events() {
    await new Promise((resolve) => setTimeout(resolve, 35));
    yield error;
  }
  const text = new Response(eventStream(events(), () => {}, 10)).text();
  await vi.advanceTimersByTimeAsync(35);
  expect(await text).toBe(
    ': ping\n\n: ping\n\n: ping\n\nevent: error\ndata: {"type":"error","code":"model-down"}\n\n',
  );
});

test('no event is taken before the client takes the one before it', async () => {
  let taken = 0;
  async function* events() {
    for (; taken < 100; taken++) yield start;
  }
  const reader = eventStream(events(), () => {}).getReader();
  await reader.read();
  await vi.advanceTimersByTimeAsync(5);
  expect(taken).toBeLessThanOrEqual(2);
  await reader.cancel();
});

test('the end is told once, with its reason', async () => {
  async function* events() {
    yield start;
  }
  const ends: string[] = [];
  await new Response(eventStream(events(), (reason) => ends.push(reason))).text();
  const reader = eventStream(events(), (reason) => ends.push(reason)).getReader();
  await reader.read();
  await reader.cancel();
  expect(ends).toEqual(['complete', 'left']);
});
