import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startFakeMistral, type FakeMistral } from '../../testing/fake-mistral.ts';
import { runMistral } from '../../testing/run-mistral.ts';
import { MODEL_ANSWER, UPDATE_ANSWER, UPDATE_REQUEST } from '../../testing/test-proxy.ts';

/** What the model says to one request after the other, then a good answer. */
let answers: string[] = [];
let mistral: FakeMistral;
beforeAll(async () => {
  mistral = await startFakeMistral({
    answer: () => answers.shift() ?? JSON.stringify(MODEL_ANSWER),
  });
});
afterEach(() => {
  answers = [];
  mistral.reset();
});
afterAll(() => mistral.close());

const headline = JSON.stringify(MODEL_ANSWER.headline);

test.each([
  ['prose', 'Sure! Here it is:'],
  ['half an object', '{"headline":{"text":"Anna wa'],
  ['no usable line', JSON.stringify({ ...MODEL_ANSWER, headline: null, lines: [] })],
  ['blanks', `{${' '.repeat(2_000)}`],
])('%s is asked for again, and the second answer stands', async (_, garbled) => {
  answers = [garbled];
  const { events, failure } = await runMistral(mistral.url);
  expect(failure).toBeUndefined();
  expect(events.map(({ type }) => type)).toEqual(['line', 'line', 'line', 'done']);
  expect(mistral.counters.requests).toBe(2);
  await expect.poll(() => mistral.counters.open).toBe(0);
});

test('both attempts are paid for', async () => {
  const once = await runMistral(mistral.url);
  mistral.set({ mode: 'invalid-json-once' });
  const twice = await runMistral(mistral.url);
  const estimate = twice.reserved - 4_000;
  expect(twice.usage.input).toBe(estimate + once.usage.input);
  expect(twice.usage.output).toBeGreaterThan(once.usage.output);
  expect(twice.events.at(-1)).toMatchObject({ type: 'done', tokens: twice.usage });
});

test('the same is asked, word for word', async () => {
  const asked: string[] = [];
  const listening = await startFakeMistral({
    answer: ({ messages }) => {
      asked.push(JSON.stringify(messages));
      return 'Sure!';
    },
  });
  await runMistral(listening.url);
  await listening.close();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toBe(asked[0]);
});

test('garbled twice is a failure', async () => {
  answers = ['Sure!', 'Here you are:'];
  const { events, failure } = await runMistral(mistral.url);
  expect(failure).toMatchObject({ code: 'model-garbled', source: { name: 'AnswerNotJson' } });
  expect(events).toEqual([]);
  expect(mistral.counters.requests).toBe(2);
});

test.each([
  ['prose', `{"headline":${headline}, sure!`, 'AnswerNotJson'],
  ['silence', `{"headline":${headline},`, 'AnswerUnfinished'],
])('after a line there is no second attempt: %s', async (_, garbled, name) => {
  answers = [garbled];
  const { events, failure } = await runMistral(mistral.url);
  expect(failure).toMatchObject({ code: 'model-garbled', source: { name } });
  expect(events.map(({ type }) => type)).toEqual(['line']);
  expect(mistral.counters.requests).toBe(1);
});

test('an update that breaks off before its first line is asked for again', async () => {
  answers = ['{"drop":[0], sure!', JSON.stringify(UPDATE_ANSWER)];
  const { events, failure } = await runMistral(mistral.url, { request: UPDATE_REQUEST });
  expect(failure).toBeUndefined();
  expect(events.map(({ type }) => type)).toEqual(['drop', 'line', 'line', 'done']);
  expect(mistral.counters.requests).toBe(2);
});

test('the second attempt has what is left of the time', async () => {
  answers = ['"Sure! Here you are."'];
  mistral.set({ chunks: 20, gapMs: 20 });
  const { failure } = await runMistral(mistral.url, { totalMs: 600 });
  expect(failure).toMatchObject({ code: 'model-cut', source: { name: 'TotalTimeout' } });
  expect(mistral.counters.requests).toBe(2);
});
