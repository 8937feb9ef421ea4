import type { SummaryEvent } from '../../lib/contract.ts';
import type { Engine, Job, Usage } from './engine/engine.ts';
import { ProxyFailure } from './proxy-failure.ts';
import { toProxyFailure } from './to-proxy-failure.ts';

interface Answer {
  engine: Engine;
  job: Job;
  signal: AbortSignal;
  usage: Usage;
  /** Told of a failure before it is sent. */
  onFailure: (failure: ProxyFailure) => void;
}

/**
 * A summary as the contract's events: `start` at once, then the engine's, and an `error` in the place of `done` if
 * anything goes wrong. Never throws. A `ProxyFailure` as the reason of an aborted `signal` is what the client is told.
 */
export async function* summaryEvents({
  engine: { name, model },
  job,
  signal,
  usage,
  onFailure,
}: Answer): AsyncGenerator<SummaryEvent> {
  yield { type: 'start', engine: name, model, promptVersion: job.promptVersion };
  try {
    yield* job.run(signal, usage);
  } catch (error) {
    const failure = toProxyFailure(signal.reason instanceof ProxyFailure ? signal.reason : error);
    onFailure(failure);
    yield { type: 'error', ...failure.toJSON() };
  }
}
