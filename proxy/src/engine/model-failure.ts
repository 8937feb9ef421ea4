import { MistralError } from '@mistralai/mistralai/models/errors/mistralerror.js';
import { ProxyFailure } from '../proxy-failure.ts';

const MAX_RETRY_AFTER_S = 3_600;

/** `Retry-After` in seconds: a number, or a date (RFC 9110, section 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number.isNaN(Number(value))
    ? (Date.parse(value) - Date.now()) / 1_000
    : Number(value);
  return Number.isFinite(seconds)
    ? Math.min(Math.max(Math.ceil(seconds), 0), MAX_RETRY_AFTER_S)
    : undefined;
}

function fromStatus({ statusCode: status, headers, name }: MistralError): ProxyFailure {
  const source = { name, status };
  if (status === 429)
    return new ProxyFailure('model-busy', { retryAfter: retryAfter(headers), source });
  // The answer was fine as HTTP, yet no event stream.
  if (status < 300) return new ProxyFailure('model-garbled', { source });
  // A guardrail's verdict. A key without access is a 401.
  if (status === 403) return new ProxyFailure('model-refused', { source });
  // Our request was wrong, which no user can mend.
  if (status === 400 || status === 422) return new ProxyFailure('internal', { source });
  return new ProxyFailure('model-down', { retryAfter: retryAfter(headers), source });
}

/**
 * An error of the SDK as a failure, by its class alone: its message, body and `rawValue` hold mail (as read in
 * @mistralai/mistralai 2.7.0). A chunk of another shape throws a bare ZodError, a broken connection a bare TypeError.
 */
export function modelFailure(error: unknown): ProxyFailure {
  if (error instanceof ProxyFailure) return error;
  if (error instanceof MistralError) return fromStatus(error);
  const name = error instanceof Error ? error.name : typeof error;
  const source = { name };
  if (name.includes('ZodError')) return new ProxyFailure('model-garbled', { source });
  if (name === 'TypeError') return new ProxyFailure('model-cut', { source });
  if (name === 'SDKValidationError' || name === 'InvalidRequestError') {
    return new ProxyFailure('internal', { source });
  }
  return new ProxyFailure('model-down', { source });
}
