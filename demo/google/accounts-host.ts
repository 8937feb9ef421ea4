import { Hono } from 'hono';
import { forwardTo } from '../tls-front.ts';
import { askConsent, takeDecision } from './consent-endpoint.ts';
import type { Authorization } from './grant.ts';

/** accounts.google.com: consent, and plain answers for what Chromium itself asks there at its start. */
export function accountsHost(google: Authorization): Hono {
  const forward = forwardTo(google.origin);
  const app = new Hono();
  app.get('/o/oauth2/v2/auth', (c) => askConsent(google, new URL(c.req.url).searchParams));
  app.post('/o/oauth2/v2/auth/callback', async (c) =>
    takeDecision(google, new URLSearchParams(await c.req.text())),
  );
  app.get('/.well-known/openid-configuration', (c) => forward(c.req.raw));
  app.get('/_emulate/*', (c) => forward(c.req.raw));
  app.all('/ListAccounts', (c) => c.json(['gaia.l.a.r', []]));
  return app;
}
