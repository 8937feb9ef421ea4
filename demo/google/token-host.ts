import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { forwardTo } from '../tls-front.ts';
import type { Authorization } from './grant.ts';
import { tokenAnswerSchema } from './issued-tokens.ts';
import { tokeninfo } from './tokeninfo.ts';

/** oauth2.googleapis.com and www.googleapis.com: the endpoints for tokens. */
export function tokenHost(google: Authorization): Hono {
  const forward = forwardTo(google.origin);
  const app = new Hono();
  app.use(cors({ origin: (origin) => origin }));
  for (const path of ['/tokeninfo', '/oauth2/v3/tokeninfo']) {
    app.on(['GET', 'POST'], path, (c) => tokeninfo(google.tokens, new URL(c.req.url).searchParams));
  }
  app.get('/oauth2/v3/certs', (c) => forward(c.req.raw));
  app.post('/token', async (c) => {
    const body = await c.req.text();
    const headers = { 'content-type': c.req.header('content-type') ?? '' };
    const answer = await fetch(`${google.origin}/oauth2/token`, { method: 'POST', headers, body });
    const json: unknown = await answer.json();
    const issued = tokenAnswerSchema.safeParse(json);
    if (issued.success) google.tokens.add(issued.data);
    return Response.json(json, { status: answer.status });
  });
  app.post('/revoke', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const token = form.get('token') ?? c.req.query('token') ?? '';
    if (!google.tokens.find(token)) return c.json({ error: 'invalid_token' }, 400);
    revoke(google, token);
    return c.json({});
  });
  return app;
}

/** Ends a token and the consent it came from: the next `prompt=none` of that account is refused. */
export function revoke({ tokens, signedIn }: Authorization, token: string): void {
  const issued = tokens.find(token);
  if (issued) signedIn.delete(issued.email);
  tokens.revoke(token);
}
