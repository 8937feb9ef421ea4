import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { ProxyFailure } from '../proxy-failure.ts';

/**
 * Lets our extensions' pages and nobody else's call from a browser: 403 for any other `Origin`. No proof of who is
 * asking (a script can send any origin), only one door less; sessions are the proof.
 */
export function ownOrigins(extensionIds: string[]): MiddlewareHandler {
  const own = extensionIds.map((id) => `chrome-extension://${id}`);
  const allow = cors({
    origin: own,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type'],
    exposeHeaders: ['retry-after', 'x-request-id'],
    maxAge: 86_400,
  });
  return async function ownOrigins(c, next) {
    const origin = c.req.header('origin');
    if (origin === undefined) return next();
    if (!own.includes(origin)) throw new ProxyFailure('bad-request', { status: 403 });
    return allow(c, next);
  };
}
