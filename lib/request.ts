import { Failure } from './failure.ts';
import type { FailureCode } from './failure-report.ts';

/**
 * `fetch` whose network errors are failures: `offline` where the browser knows it is, else `unreachable`. An abort by the
 * caller passes through.
 * @param unreachable the failure of a host that does not answer
 */
export async function request(
  url: string,
  init: RequestInit & { signal: AbortSignal },
  unreachable: FailureCode,
): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'omit', cache: 'no-store', redirect: 'error' });
  } catch (error) {
    if (init.signal.aborted) throw error;
    throw new Failure(navigator.onLine ? unreachable : 'offline');
  }
}

/** The seconds of a Retry-After header, or undefined. */
export function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('Retry-After') ?? '';
  if (/^\d{1,6}$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
