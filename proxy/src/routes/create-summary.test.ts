import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../lib/contract.ts';
import { startFakeMistral, type FakeMistral } from '../../testing/fake-mistral.ts';
import {
  eventsOf,
  MODEL_ANSWER,
  REQUEST,
  serveTestApp,
  testApp,
  UPDATE_ANSWER,
  UPDATE_REQUEST,
} from '../../testing/test-proxy.ts';
import { transcriptOf } from '../../testing/transcript-of.ts';
import { mistralEngine } from '../engine/mistral.ts';

let mistral: FakeMistral;
beforeAll(async () => {
  mistral = await startFakeMistral({
    answer: (body) => JSON.stringify(transcriptOf(body).before ? UPDATE_ANSWER : MODEL_ANSWER),
  });
});
afterEach(() => mistral.reset());
afterAll(() => mistral.close());

const engine = () =>
  mistralEngine({
    apiKey: 'q8Zr2LmXv0TkWn5YbJc7',
    model: 'mistral-small-2603',
    serverURL: mistral.url,
  });

describe('the embedded engine', () => {
  test('answers with the local extract', async () => {
    const { summarize, logged } = await testApp();
    const response = await summarize();
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const events = eventsOf(await response.text());
    expect(events[0]).toMatchObject({ type: 'start', engine: 'extract', model: null });
    expect(events.at(-1)).toMatchObject({ type: 'done', tokens: { input: 0, output: 0 } });
    expect(events.filter(({ type }) => type === 'line').length).toBeGreaterThan(0);
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ route: '/v1/summaries', status: 200 });
  });

  test('answers an update with what the new messages say, and lets all earlier lines stand', async () => {
    const { summarize } = await testApp();
    const events = eventsOf(await (await summarize(UPDATE_REQUEST)).text());
    const cited = events.flatMap((event) => (event.type === 'line' ? event.line.citations : []));
    expect(new Set(cited.map(({ message }) => message))).toEqual(new Set([3]));
    expect(events.filter(({ type }) => type === 'drop')).toEqual([]);
  });
});

test('an update is streamed as what no longer stands and what is new', async () => {
  const { summarize } = await testApp({ engine: engine() });
  const events = eventsOf(await (await summarize(UPDATE_REQUEST)).text());
  expect(events[0]).toMatchObject({ type: 'start', engine: 'mistral', promptVersion: 'update-3' });
  expect(events.map(({ type }) => type)).toEqual(['start', 'drop', 'line', 'line', 'done']);
});

describe('a bad request', () => {
  test.each([
    ['an unknown key', { ...REQUEST, model: 'mistral-large-2512' }, 400, 'bad-request'],
    ['another task', { ...REQUEST, task: 'translate' }, 400, 'bad-request'],
    ['a summary with earlier lines', { ...REQUEST, previous: [] }, 400, 'bad-request'],
    ['an update without', { ...REQUEST, task: 'update' }, 400, 'bad-request'],
    ['no messages', { ...REQUEST, transcript: { subject: '', messages: [] } }, 400, 'bad-request'],
    ['an older contract', { version: 0, anything: true }, 400, 'update-needed'],
    ['a newer contract', { ...REQUEST, version: 3 }, 400, 'update-needed'],
  ])('%s', async (_, body, status, code) => {
    const { summarize } = await testApp();
    const response = await summarize(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code } });
  });

  test.each([
    ['no JSON', 'hello'],
    ['deep JSON', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s', async (_, body) => {
    const { summarize } = await testApp();
    const response = await summarize(undefined, { body });
    expect(response.status).toBe(400);
  });

  test('a body over the limit, announced or in chunks', async () => {
    const proxy = await serveTestApp();
    const chunk = new Uint8Array(500_000).fill(32);
    let sent = 0;
    const chunks = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if ((sent += chunk.length) > LIMITS.requestBytes + 2_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    for (const body of [new Uint8Array(LIMITS.requestBytes + 1), chunks]) {
      const init = { method: 'POST', headers: proxy.headers, body, duplex: 'half' } as const;
      const response = await fetch(`${proxy.url}/v1/summaries`, init);
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({ error: { code: 'too-large' } });
    }
    await proxy.close();
  });
});

describe('the budget', () => {
  test('spent requests are a 429 that says how long', async () => {
    const { summarize } = await testApp({ env: { REQUESTS_PER_MINUTE: '1' } });
    await (await summarize()).text();
    const response = await summarize();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.json()).toEqual({ error: { code: 'budget-spent', retryAfter: 60 } });
  });

  test('fifty requests at once spend no more than the day has', async () => {
    const { summarize } = await testApp({
      engine: engine(),
      env: { DAILY_TOKENS: '12000', REQUESTS_PER_MINUTE: '1000' },
    });
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const response = await summarize();
        await response.text();
        return response.status;
      }),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(mistral.counters.requests).toBe(2);
  });
});

describe('the first byte', () => {
  test('does not wait for the model', async () => {
    mistral.set({ mode: 'hang' });
    const proxy = await serveTestApp({ engine: engine() });
    const leave = new AbortController();
    const begun = performance.now();
    const response = await post(proxy, leave.signal);
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^event: start\n/);
    expect(performance.now() - begun).toBeLessThan(1_000);
    leave.abort();
    await proxy.close();
  });
});

describe('a client that leaves', () => {
  test.each([
    ['mid-stream', { gapMs: 10, chunks: 600 } as const],
    ['before the headers', { mode: 'hang' } as const],
  ])('frees the model’s connection within 50 ms, %s', async (_, behaviour) => {
    mistral.set(behaviour);
    const proxy = await serveTestApp({ engine: engine() });
    const releases: number[] = [];
    for (let i = 0; i < 5; i++) releases.push(await releaseMs(proxy, i + 1));
    const [, , median] = releases.toSorted((a, b) => a - b);
    expect(median).toBeLessThanOrEqual(50);
    await proxy.close();
  });

  test('pays for what was done, and is no failure of ours', async () => {
    mistral.set({ gapMs: 10, chunks: 600 });
    const proxy = await serveTestApp({ engine: engine() });
    await releaseMs(proxy, 1);
    await until(() => proxy.logged.length === 1);
    const line = JSON.parse(proxy.logged[0] ?? '');
    expect(line).toMatchObject({ status: 499, route: '/v1/summaries' });
    expect(line).not.toHaveProperty('code');
    expect(line.tokensIn).toBeGreaterThan(500);
    expect(line.tokensOut).toBeGreaterThan(0);
    expect(proxy.streams.size).toBe(0);
    await proxy.close();
  });
});

test('a model’s trouble is the stream’s last event', async () => {
  mistral.set({ mode: '429', retryAfter: 30 });
  const { summarize, logged } = await testApp({ engine: engine() });
  const response = await summarize();
  expect(response.status).toBe(200);
  expect(eventsOf(await response.text())).toEqual([
    expect.objectContaining({ type: 'start', engine: 'mistral' }),
    { type: 'error', code: 'model-busy', retryAfter: 30 },
  ]);
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({
    code: 'model-busy',
    errName: 'SDKError',
    errStatus: 429,
  });
});

test('a shutdown ends a live stream with a word', async () => {
  mistral.set({ mode: 'hang' });
  const proxy = await serveTestApp({ engine: engine() });
  const text = post(proxy).then((response) => response.text());
  await until(() => mistral.counters.open === 1);
  await proxy.streams.drain(20);
  expect(eventsOf(await text).at(-1)).toEqual({ type: 'error', code: 'shutting-down' });
  await until(() => mistral.counters.aborted === 1);
  expect(proxy.streams.size).toBe(0);
  await proxy.close();
});

interface Served {
  url: string;
  headers: Record<string, string>;
}

/** Milliseconds from a client's leaving, a while into its stream, to the end of the model's connection. */
async function releaseMs(proxy: Served, count: number): Promise<number> {
  const leave = new AbortController();
  const response = await post(proxy, leave.signal);
  await response.body?.getReader().read();
  await until(() => mistral.counters.requests === count && mistral.counters.lastBody !== null);
  await sleep(60);
  const left = performance.timeOrigin + performance.now();
  leave.abort();
  await until(() => mistral.counters.aborted === count);
  return (mistral.closedAt ?? Infinity) - left;
}

function post({ url, headers }: Served, signal?: AbortSignal): Promise<Response> {
  const init = { method: 'POST', headers, body: JSON.stringify(REQUEST) };
  return fetch(`${url}/v1/summaries`, signal ? { ...init, signal } : init);
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isTrue(); i++) await sleep(2);
  expect(isTrue()).toBe(true);
}
