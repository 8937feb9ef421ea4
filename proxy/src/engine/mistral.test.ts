import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startFakeMistral, type FakeMistral, type FakeMode } from '../../testing/fake-mistral.ts';
import { MISTRAL_KEY, runMistral } from '../../testing/run-mistral.ts';
import { MODEL_ANSWER, REQUEST } from '../../testing/test-proxy.ts';
import { mistralEngine } from './mistral.ts';

let mistral: FakeMistral;
beforeAll(async () => {
  mistral = await startFakeMistral({ answer: () => JSON.stringify(MODEL_ANSWER) });
});
afterEach(() => mistral.reset());
afterAll(() => mistral.close());

/** Runs REQUEST on the fake. */
const run = (options?: Parameters<typeof runMistral>[1]) => runMistral(mistral.url, options);

describe('a good answer', () => {
  test('becomes lines and an end', async () => {
    const { events, usage } = await run();
    expect(events.map((event) => (event.type === 'line' ? event.line.kind : event.type))).toEqual([
      'headline',
      'ask',
      'decision',
      'done',
    ]);
    expect(events.at(-1)).toEqual({
      type: 'done',
      category: 'project-work',
      urgency: 'medium',
      tokens: usage,
    });
  });

  test('is asked for as Mistral documents it', async () => {
    await run();
    expect(mistral.counters.lastHeaders).toMatchObject({
      authorization: `Bearer ${MISTRAL_KEY}`,
      accept: 'text/event-stream',
    });
    expect(mistral.counters.lastBody).toMatchObject({
      model: 'mistral-small-2603',
      stream: true,
      temperature: 0.1,
      max_tokens: 4_000,
      prompt_cache_key: 'precis-summarize-3',
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'thread_summary', strict: true },
      },
      messages: [{ role: 'system' }, { role: 'user' }],
    });
  });

  test('counts Mistral’s own tokens, and fewer than were reserved', async () => {
    const { usage, reserved } = await run();
    expect(usage.output).toBe(40);
    expect(usage.input).toBeGreaterThan(500);
    expect(usage.input + usage.output).toBeLessThan(reserved);
  });

  test.each<FakeMode>(['comment', 'nodone', '429once', '500once'])('survives %s', async (mode) => {
    mistral.set({ mode, retryAfter: mode.endsWith('once') ? 0 : null });
    const { events, failure } = await run();
    expect(failure).toBeUndefined();
    expect(events.at(-1)).toMatchObject({ type: 'done' });
  });
});

describe('trouble is one failure of a closed list', () => {
  test.each<[FakeMode, object, number]>([
    ['401', { code: 'model-down', source: { name: 'SDKError', status: 401 } }, 1],
    ['403', { code: 'model-refused' }, 1],
    ['422', { code: 'internal', source: { name: 'HTTPValidationError', status: 422 } }, 1],
    ['429', { code: 'model-busy' }, 2],
    ['500', { code: 'model-down', source: { name: 'SDKError', status: 500 } }, 2],
    ['hang', { code: 'model-down', source: { name: 'GapTimeout' } }, 1],
    ['stall', { code: 'model-cut', source: { name: 'GapTimeout' } }, 1],
    ['trunc', { code: 'model-cut' }, 1],
    ['rst', { code: 'model-cut' }, 1],
    ['errevent', { code: 'model-garbled', source: { name: 'ZodError' } }, 2],
    ['usagenull', { code: 'model-garbled', source: { name: 'ZodError' } }, 2],
    ['invalid-json', { code: 'model-garbled' }, 2],
    ['blanks', { code: 'model-garbled', source: { name: 'AnswerBlank' } }, 2],
    ['length', { code: 'model-cut', source: { name: 'Finish:length' } }, 1],
  ])('%s', async (mode, expected, requests) => {
    mistral.set({ mode, retryAfter: 0 });
    const impatience = { hang: { headersMs: 100 }, stall: { gapMs: 100 } };
    const { events, failure } = await run(
      mode === 'hang' || mode === 'stall' ? impatience[mode] : {},
    );
    expect(failure).toMatchObject(expected);
    expect(events.filter(({ type }) => type === 'done')).toEqual([]);
    expect(mistral.counters.requests).toBe(requests);
  });

  test('nobody listens', async () => {
    const { failure, usage } = await runMistral('http://127.0.0.1:9');
    expect(failure).toMatchObject({ code: 'model-down', source: { name: 'ConnectionError' } });
    expect(usage).toEqual({ input: 0, output: 0 });
  });

  test('lines that were whole before it came were sent', async () => {
    mistral.set({ mode: 'trunc', after: 25 });
    const { events } = await run();
    expect(events.map(({ type }) => type)).toContain('line');
  });
});

describe('asking again', () => {
  test('a long Retry-After is passed on, not slept through', async () => {
    mistral.set({ mode: '429', retryAfter: 30 });
    const { failure, usage } = await run();
    expect(failure).toMatchObject({ code: 'model-busy', retryAfter: 30 });
    expect(mistral.counters.requests).toBe(1);
    expect(usage).toEqual({ input: 0, output: 0 });
  });

  test('a short one is kept', async () => {
    mistral.set({ mode: '429once', retryAfter: 1 });
    const begun = performance.now();
    const { failure } = await run();
    expect(failure).toBeUndefined();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(1_000);
  });

  test('the wait ends with the caller', async () => {
    mistral.set({ mode: '429', retryAfter: 5 });
    const begun = performance.now();
    const { failure } = await run({ signal: AbortSignal.timeout(100) });
    expect(failure).toBeDefined();
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(mistral.counters.requests).toBe(1);
  });
});

describe('a caller who leaves', () => {
  test('pays for the prompt and for what was written', async () => {
    mistral.set({ gapMs: 10, chunks: 400 });
    const { usage, reserved } = await run({ signal: AbortSignal.timeout(150) });
    expect(usage.input).toBe(reserved - 4_000);
    expect(usage.output).toBeGreaterThan(3);
    await expect.poll(() => mistral.counters.aborted).toBe(1);
  });

  test('before the headers pays for the prompt', async () => {
    mistral.set({ mode: 'hang' });
    const { usage, reserved } = await run({ signal: AbortSignal.timeout(50) });
    expect(usage).toEqual({ input: reserved - 4_000, output: 0 });
  });
});

test.each(['stall', 'hang'] as const)(
  'a caller is heard after a garbage collection: %s',
  async (mode) => {
    setFlagsFromString('--expose_gc');
    const collect: () => void = runInNewContext('gc');
    mistral.set({ mode, after: 2 });
    const leave = new AbortController();
    const running = run({ signal: leave.signal });
    await expect.poll(() => mistral.counters.open).toBe(1);
    for (let i = 0; i < 5; i++) await sleep(20).then(collect);
    const left = performance.now();
    leave.abort();
    await running;
    await expect.poll(() => mistral.counters.aborted).toBe(1);
    expect(performance.now() - left).toBeLessThan(500);
  },
);

test('a thread that no model can hold is too large', () => {
  const [message] = REQUEST.transcript.messages;
  const segments = [{ role: 'own' as const, text: 'word '.repeat(256_000) }];
  const messages = message ? [{ ...message, segments }] : [];
  const engine = mistralEngine({ apiKey: MISTRAL_KEY, model: 'm', serverURL: mistral.url });
  const request = { ...REQUEST, transcript: { subject: '', messages } };
  expect(() => engine.prepare(request)).toThrow(expect.objectContaining({ code: 'too-large' }));
});
