import type { Context } from 'hono';
import type { ProxyFailure } from './proxy-failure.ts';

/** A failure as an HTTP answer: `{"error":{"code","retryAfter"?}}`, and `Retry-After` where there is one. */
export function errorResponse(c: Context, failure: ProxyFailure): Response {
  c.header('Cache-Control', 'no-store');
  if (failure.retryAfter !== undefined) c.header('Retry-After', String(failure.retryAfter));
  return c.json({ error: failure }, failure.status);
}
