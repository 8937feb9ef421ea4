import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { LIMITS } from '../../lib/contract.ts';
import type { AppEnv } from './app-env.ts';
import { Budget } from './budget.ts';
import type { Engine } from './engine/engine.ts';
import type { Env } from './env.ts';
import { errorResponse } from './error-response.ts';
import { googleIdTokenVerifier } from './google-id-token.ts';
import type { LiveStreams } from './live-streams.ts';
import type { Log } from './log.ts';
import { ownOrigins } from './middleware/own-origins.ts';
import { requestLog } from './middleware/request-log.ts';
import { requireSession } from './middleware/require-session.ts';
import { ProxyFailure } from './proxy-failure.ts';
import { config } from './routes/config.ts';
import { createSession } from './routes/create-session.ts';
import { createSummary } from './routes/create-summary.ts';
import { googleConsent } from './routes/google-consent.ts';
import { health } from './routes/health.ts';
import { ready } from './routes/ready.ts';
import { sessionTokens } from './session-tokens.ts';
import { toProxyFailure } from './to-proxy-failure.ts';

const SESSION_REQUEST_BYTES = 16_384;

interface AppDeps {
  env: Env;
  engine: Engine;
  log: Log;
  streams: LiveStreams;
}

/** The proxy as a Hono app, without a port: tests call `app.request`, main.ts serves it. */
export function createApp({ env, engine, log, streams }: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const sessions = sessionTokens(env.SESSION_SECRET);
  const budget = new Budget({
    tokensPerDay: env.DAILY_TOKENS,
    requestsPerMinute: env.REQUESTS_PER_MINUTE,
  });

  // A caller's own request id is never taken over: it would be a way into our log.
  app.use(requestId({ limitLength: 0 }));
  app.use(secureHeaders());
  app.use(requestLog(log));
  app.use(ownOrigins(env.EXTENSION_IDS));
  app.use(requireSession(sessions));

  app.get('/health', health(env.COMMIT));
  app.get('/ready', ready(streams));
  app.get('/v1/config', config(engine));
  app.get('/auth/google', googleConsent(env));
  app.post(
    '/v1/session',
    limitBody(SESSION_REQUEST_BYTES),
    createSession(googleIdTokenVerifier(env), sessions),
  );
  app.post(
    '/v1/summaries',
    limitBody(LIMITS.requestBytes),
    createSummary({ engine, budget, streams }),
  );

  app.onError((error, c) => errorResponse(c, toProxyFailure(error)));
  app.notFound((c) => errorResponse(c, new ProxyFailure('bad-request', { status: 404 })));
  return app;
}

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new ProxyFailure('too-large');
    },
  });
}
