import { setTimeout as sleep } from 'node:timers/promises';
import type { ProxyFailure } from '../proxy-failure.ts';
import { modelFailure } from './model-failure.ts';

const MAX_WAIT_S = 5;
const BACKOFF_MS = 500;
const JITTER_MS = 500;

/** Milliseconds to wait before asking again, or null when that would not help. */
function wait({ code, retryAfter, source }: ProxyFailure): number | null {
  const status = source?.status ?? 500;
  const isPassing = code === 'model-busy' || (code === 'model-down' && status >= 500);
  if (!isPassing || (retryAfter ?? 0) > MAX_WAIT_S) return null;
  return (retryAfter === undefined ? BACKOFF_MS : retryAfter * 1_000) + Math.random() * JITTER_MS;
}

/**
 * Calls `attempt`, and once more after a busy, failing or unreachable server, as late as its `Retry-After` says (up
 * to 5 s). The proxy's only owner of retries. Throws a `ProxyFailure`; aborting `signal` ends the wait at once.
 */
export async function withOneRetry<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const failure = modelFailure(error);
    const ms = signal.aborted ? null : wait(failure);
    if (ms === null) throw failure;
    await sleep(ms, undefined, { signal });
    return attempt();
  }
}
