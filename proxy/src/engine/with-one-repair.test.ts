import { expect, test } from 'vitest';
import { ProxyFailure } from '../proxy-failure.ts';
import type { EngineEvent } from './engine.ts';
import { withOneRepair } from './with-one-repair.ts';

const DROP: EngineEvent & { type: 'drop' } = { type: 'drop', previous: 0 };
const LINE: EngineEvent = {
  type: 'line',
  line: {
    kind: 'point',
    text: 'The roof will be slate.',
    who: null,
    due: null,
    citations: [{ message: 2, quote: 'We decided on slate' }],
  },
};
const garbled = () => new ProxyFailure('model-garbled', { source: { name: 'AnswerNotJson' } });

/** Attempts that each give some events and then end, or throw. */
async function run(...attempts: { events: EngineEvent[]; error?: Error }[]) {
  let count = 0;
  const ask = async function* () {
    const { error, events } = attempts[count++] ?? { events: [] };
    yield* events;
    if (error) throw error;
  };
  const seen: EngineEvent[] = [];
  try {
    for await (const event of withOneRepair(ask)) seen.push(event);
  } catch (error) {
    return { count, seen, error };
  }
  return { count, seen, error: null };
}

test('a good answer is asked for once', async () => {
  expect(await run({ events: [DROP] })).toEqual({ count: 1, seen: [DROP], error: null });
});

test('an answer without sense is asked for once more', async () => {
  expect(await run({ events: [], error: garbled() }, { events: [DROP] })).toEqual({
    count: 2,
    seen: [DROP],
    error: null,
  });
});

test('not a third time', async () => {
  const { count, error } = await run(
    { events: [], error: garbled() },
    { events: [], error: garbled() },
  );
  expect({ count, error }).toMatchObject({ count: 2, error: { code: 'model-garbled' } });
});

test('not after a line of it was passed on', async () => {
  const { count, seen } = await run({ events: [DROP, LINE], error: garbled() });
  expect({ count, seen }).toEqual({ count: 1, seen: [DROP, LINE] });
});

test('what was taken away before the first line is taken back with its answer', async () => {
  expect(
    await run({ events: [DROP], error: garbled() }, { events: [{ ...DROP, previous: 1 }, LINE] }),
  ).toEqual({ count: 2, seen: [{ type: 'drop', previous: 1 }, LINE], error: null });
});

test('not after any other failure', async () => {
  const { count } = await run({ events: [], error: new ProxyFailure('model-cut') });
  expect(count).toBe(1);
});
