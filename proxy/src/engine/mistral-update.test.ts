import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../../lib/contract.ts';
import { startFakeMistral, type FakeMistral } from '../../testing/fake-mistral.ts';
import { runMistral } from '../../testing/run-mistral.ts';
import { UPDATE_ANSWER, UPDATE_REQUEST } from '../../testing/test-proxy.ts';
import { transcriptOf } from '../../testing/transcript-of.ts';

/** What the model says to every request of a test. */
let answer: object;
let mistral: FakeMistral;
beforeAll(async () => {
  mistral = await startFakeMistral({ answer: () => JSON.stringify(answer) });
});
afterEach(() => mistral.reset());
afterAll(() => mistral.close());

const update = () => runMistral(mistral.url, { request: UPDATE_REQUEST });
const said = ({ events }: Awaited<ReturnType<typeof update>>) =>
  events.map((event) => {
    if (event.type === 'line') return event.line.text;
    return event.type === 'drop' ? event.previous : event.type;
  });

test('what no longer stands comes first, then the headline and what is new', async () => {
  answer = UPDATE_ANSWER;
  expect(said(await update())).toEqual([
    0,
    'Ben has sent the offer.',
    'The offer comes to 7,200 euros.',
    'done',
  ]);
});

test('numbers of no earlier line, and a second mention, are nothing', async () => {
  answer = { ...UPDATE_ANSWER, drop: [1, 1, 2, -1, 40], lines: [] };
  expect(said(await update())).toEqual([1, 'Ben has sent the offer.', 'done']);
});

test('an update without drops and without a usable headline is an answer by its lines', async () => {
  answer = { ...UPDATE_ANSWER, drop: [], headline: { text: 'Done.', citations: [] } };
  expect(said(await update())).toEqual(['The offer comes to 7,200 euros.', 'done']);
});

test('is asked for with its own schema, cache key and data', async () => {
  answer = UPDATE_ANSWER;
  await update();
  expect(mistral.counters.lastBody).toMatchObject({
    prompt_cache_key: 'precis-update-3',
    response_format: {
      type: 'json_schema',
      json_schema: {
        name: 'thread_update',
        strict: true,
        schema: {
          required: ['drop', 'headline', 'lines', 'category', 'urgency'],
          additionalProperties: false,
        },
      },
    },
  });
  const asked = mistral.counters.lastBody && transcriptOf(mistral.counters.lastBody);
  expect(asked?.before?.map(({ line, messages }) => [line, messages])).toEqual([
    [0, [1]],
    [1, [2]],
  ]);
  expect(asked?.messages.map(({ message }) => message)).toEqual([3]);
});

test.each([
  ['short', 2_000],
  ['normal', 4_000],
  ['detailed', 6_000],
] as const)('a %s answer may cost %i tokens', async (length, tokens) => {
  answer = UPDATE_ANSWER;
  await runMistral(mistral.url, { request: { ...UPDATE_REQUEST, length } });
  expect(mistral.counters.lastBody).toMatchObject({ max_tokens: tokens });
});

test('an answer without end is cut after the lines that the contract allows', async () => {
  const [line] = UPDATE_ANSWER.lines;
  const lines = Array.from({ length: 5_000 }, (_, i) => ({ ...line, text: `Offer ${i}.` }));
  answer = { ...UPDATE_ANSWER, lines };
  mistral.set({ chunks: 5_000, gapMs: 1 });
  const { events, failure } = await update();
  expect(failure).toBeUndefined();
  expect(events.filter(({ type }) => type === 'line')).toHaveLength(1 + LIMITS.lines);
  expect(events.at(-1)).toMatchObject({ type: 'done', category: 'other', urgency: 'medium' });
  await expect.poll(() => mistral.counters.open).toBe(0);
  expect(mistral.counters.aborted).toBe(1);
});
