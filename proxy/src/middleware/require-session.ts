import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { ProxyFailure } from '../proxy-failure.ts';
import type { SessionTokens } from '../session-tokens.ts';

/** What may be asked without a session. `/v1/session` proves itself by Google's id token. */
export const PUBLIC_PATHS = ['/health', '/ready', '/v1/config', '/auth/google', '/v1/session'];

/** Demands a session's bearer token on every path that is not public, known or not: 401 `session-refused`. */
export function requireSession(sessions: SessionTokens): MiddlewareHandler<AppEnv> {
  return async function requireSession(c, next) {
    if (!PUBLIC_PATHS.includes(c.req.path)) {
      const [, token] =
        /^Bearer ([\w.-]{1,4000})$/i.exec(c.req.header('authorization') ?? '') ?? [];
      if (!token) throw new ProxyFailure('session-refused');
      c.set('account', await sessions.verify(token));
    }
    await next();
  };
}
