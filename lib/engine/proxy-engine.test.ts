import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT_VERSION, type SummaryEvent, type SummaryRequest } from '../contract.ts';
import { Failure } from '../failure.ts';
import { proxyEngine } from './proxy-engine.ts';
import {
  type Script,
  type ScriptedProxy,
  startScriptedProxy,
  writeEvents,
} from './testing/scripted-proxy.ts';

const REQUEST: SummaryRequest = {
  version: CONTRACT_VERSION,
  task: 'summarize',
  language: 'mail',
  length: 'normal',
  transcript: { subject: 'Roof', messages: [] },
};
const START: SummaryEvent = { type: 'start', engine: 'mistral', model: 'm', promptVersion: 'p' };
const LINE: SummaryEvent = {
  type: 'line',
  line: {
    kind: 'point',
    text: 'Slate',
    who: null,
    due: null,
    citations: [{ message: 1, quote: 'Slate it is' }],
  },
};
const DROP: SummaryEvent = { type: 'drop', previous: 2 };
const DONE: SummaryEvent = {
  type: 'done',
  category: 'other',
  urgency: 'low',
  tokens: { input: 1, output: 1 },
};

let proxy: ScriptedProxy | undefined;
beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await proxy?.close();
});

/** Asks a proxy that answers so: what was heard, and how it ended. */
async function ask(script: Script, signal = new AbortController().signal) {
  proxy = await startScriptedProxy(script);
  const heard: string[] = [];
  const run = async () => {
    for await (const event of proxyEngine(proxy?.url ?? '', 's3ssion').summarize(REQUEST, signal)) {
      heard.push(event.type);
    }
    return 'ended';
  };
  const end = run().catch((error) => (error instanceof Failure ? error.code : error.name));
  return { heard, end };
}

/** Lets what goes over the wire arrive: real time, whatever the clock of the test says. */
const arrived = (isThere: () => boolean) => vi.waitFor(() => expect(isThere()).toBe(true));

it('asks with the session, and hears every event in order until the end', async () => {
  const { end, heard } = await ask((response) => {
    writeEvents(response, START, LINE, DROP, DONE);
    response.end();
  });
  expect(await end).toBe('ended');
  expect(heard).toEqual(['start', 'line', 'drop', 'done']);
  expect(proxy?.requests).toMatchObject([
    { path: '/v1/summaries', authorization: 'Bearer s3ssion' },
  ]);
  expect(JSON.parse(proxy?.requests[0]?.body ?? '')).toEqual(REQUEST);
});

it('passes an error event on as the last one', async () => {
  const { end, heard } = await ask((response) =>
    writeEvents(response, START, { type: 'error', code: 'model-busy', retryAfter: 7 }),
  );
  expect(await end).toBe('ended');
  expect(heard).toEqual(['start', 'error']);
});

describe('a stream that is no good', () => {
  it.each<[string, Script]>([
    ['ends without an end', (response) => response.end()],
    ['breaks', (response) => response.destroy()],
  ])('is cut where it %s', async (_, finish) => {
    const { end, heard } = await ask((response) => {
      writeEvents(response, START, LINE);
      setImmediate(() => finish(response));
    });
    expect(await end).toBe('model-cut');
    expect(heard[0]).toBe('start');
  });

  it.each([
    ['what is no JSON', 'data: {"type":\n\n'],
    ['an event of another shape', 'data: {"type":"line","line":{"text":"no citations"}}\n\n'],
  ])('is garbled where it brings %s', async (_, bytes) => {
    const { end } = await ask((response) => {
      writeEvents(response, START);
      response.write(bytes);
    });
    expect(await end).toBe('model-garbled');
  });
});

describe('a refusal', () => {
  it.each([
    ['says why', '{"error":{"code":"budget-spent"}}', 'budget-spent'],
    ['says nothing of ours', '<h1>Bad gateway</h1>', 'proxy-unreachable'],
  ])('that %s', async (_, body, code) => {
    const { end } = await ask((response) => {
      response.writeHead(429);
      response.end(body);
    });
    expect(await end).toBe(code);
  });

  it('that never ends is given up', async () => {
    const { end } = await ask((response) => {
      response.writeHead(503);
      response.write('{');
    });
    await arrived(() => proxy?.requests.length === 1);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await end).toBe('proxy-unreachable');
  });
});

describe('silence', () => {
  it('before the answer: a cold host has 90 s, then it counts as unreachable and is let go', async () => {
    const { end } = await ask(() => {});
    let ended = false;
    void end.then(() => (ended = true));
    await arrived(() => proxy?.requests.length === 1);
    await vi.advanceTimersByTimeAsync(89_000);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await end).toBe('proxy-unreachable');
    await arrived(() => proxy?.left() === 1);
  });

  it('in the answer: after 30 s it is cut', async () => {
    const { end, heard } = await ask((response) => writeEvents(response, START));
    await arrived(() => heard.length === 1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await end).toBe('model-cut');
    await arrived(() => proxy?.left() === 1);
  });

  it('is broken by a heartbeat', async () => {
    let answer: Parameters<Script>[0] | undefined;
    const { end, heard } = await ask((response) => {
      answer = response;
      writeEvents(response, START);
    });
    await arrived(() => heard.length === 1);
    await vi.advanceTimersByTimeAsync(20_000);
    if (answer) writeEvents(answer, LINE);
    await arrived(() => heard.length === 2);
    await vi.advanceTimersByTimeAsync(20_000);
    if (answer) writeEvents(answer, DONE);
    expect(await end).toBe('ended');
  });
});

it('is left with the abort of whoever asked, not with a failure', async () => {
  const leaving = new AbortController();
  const { end } = await ask(() => {}, leaving.signal);
  await arrived(() => proxy?.requests.length === 1);
  leaving.abort();
  expect(await end).toBe('AbortError');
});
