import { expect, test } from 'vitest';
import { untilAborted } from './until-aborted.ts';

/** A stream of numbers that falls silent after three, and tells when it is cancelled. */
function source() {
  const state = { cancelled: false };
  let next = 0;
  const stream = new ReadableStream<number>({
    pull: (controller) => (next < 3 ? controller.enqueue(next++) : new Promise(() => {})),
    cancel: () => void (state.cancelled = true),
  });
  return { stream, state };
}

test('an abort ends the wait with its reason and cancels the stream', async () => {
  const { stream, state } = source();
  const seen: number[] = [];
  const read = async () => {
    for await (const value of untilAborted(stream, AbortSignal.timeout(20))) seen.push(value);
  };
  await expect(read()).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }));
  expect(seen).toEqual([0, 1, 2]);
  expect(state.cancelled).toBe(true);
});

test('a signal that is aborted already reads nothing', async () => {
  const { stream, state } = source();
  const read = () => untilAborted(stream, AbortSignal.abort()).next();
  await expect(read()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(state.cancelled).toBe(true);
});

test('a reader who stops cancels the stream', async () => {
  const { stream, state } = source();
  for await (const _ of untilAborted(stream, new AbortController().signal)) break;
  expect(state.cancelled).toBe(true);
});
