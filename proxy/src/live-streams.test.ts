import { expect, test } from 'vitest';
import { LiveStreams } from './live-streams.ts';

test('a drain waits for the streams', async () => {
  const streams = new LiveStreams();
  const stream = streams.open();
  setTimeout(() => streams.close(stream), 40);
  await streams.drain(5_000);
  expect(stream.signal.aborted).toBe(false);
  expect(streams.size).toBe(0);
});

test('what outlives the grace is told why it ends', async () => {
  const streams = new LiveStreams();
  const stream = streams.open();
  stream.signal.addEventListener('abort', () => streams.close(stream));
  await streams.drain(10);
  expect(stream.signal.reason).toMatchObject({ code: 'shutting-down' });
});

test('a proxy that drains says so at once', () => {
  const streams = new LiveStreams();
  void streams.drain(0);
  expect(streams.draining).toBe(true);
});
