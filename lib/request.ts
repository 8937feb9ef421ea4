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
  return reaching(init.signal, unreachable, () => send(url, init));
}

/** An answer, and its body where its status is a success; `undefined` where not, and then the body is still to be read. */
export interface JsonAnswer {
  response: Response;
  json: unknown;
}

/** `request`, whose answer is JSON: a body that breaks off, or is another's page, fails as a host that does not answer. */
export async function requestJson(
  url: string,
  init: RequestInit & { signal: AbortSignal },
  unreachable: FailureCode,
): Promise<JsonAnswer> {
  return reaching(init.signal, unreachable, async () => {
    const response = await send(url, init);
    return { response, json: response.ok ? await response.json() : undefined };
  });
}

const send = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, credentials: 'omit', cache: 'no-store', redirect: 'error' });

async function reaching<T>(
  signal: AbortSignal,
  unreachable: FailureCode,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (signal.aborted) throw error;
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
