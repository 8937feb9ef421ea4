import type { SummaryRequest } from '../../lib/contract.ts';
import type { EngineEvent } from '../src/engine/engine.ts';
import { mistralEngine } from '../src/engine/mistral.ts';
import { REQUEST } from './test-proxy.ts';

/** As long as a real one, and accepted by no server but a fake. */
export const MISTRAL_KEY = 'q8Zr2LmXv0TkWn5YbJc7';

interface Options {
  request?: SummaryRequest;
  signal?: AbortSignal;
  headersMs?: number;
  gapMs?: number;
  totalMs?: number;
}

/** Runs a request on the Mistral engine against the server of `serverURL`, and gathers what comes of it. */
export async function runMistral(
  serverURL: string,
  {
    request = REQUEST,
    signal = new AbortController().signal,
    headersMs = 3_000,
    gapMs = 3_000,
    totalMs = 10_000,
  }: Options = {},
) {
  const engine = mistralEngine({
    apiKey: MISTRAL_KEY,
    model: 'mistral-small-2603',
    serverURL,
    timeouts: { headersMs, gapMs, totalMs },
  });
  const job = engine.prepare(request);
  const usage = { input: 0, output: 0 };
  const events: EngineEvent[] = [];
  let failure: unknown;
  try {
    for await (const event of job.run(signal, usage)) events.push(event);
  } catch (error) {
    failure = error;
  }
  return { events, failure, usage, reserved: job.tokens };
}
