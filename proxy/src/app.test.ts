import { describe, expect, test } from 'vitest';
import { proxyConfigSchema } from '../../lib/contract.ts';
import { EXTENSION_ID } from './extension-id.ts';
import { PUBLIC_PATHS } from './middleware/require-session.ts';
import { GOOGLE_CLIENT_ID } from '../testing/fake-google.ts';
import { testApp } from '../testing/test-proxy.ts';

const { app, streams } = await testApp({ env: { COMMIT: 'abc123' } });
const own = `chrome-extension://${EXTENSION_ID}`;

test('every route but the public ones wants a session', async () => {
  const routes = app.routes.filter(({ method }) => method !== 'ALL');
  expect(routes.length).toBeGreaterThan(PUBLIC_PATHS.length);
  const open = new Set<string>();
  for (const { method, path } of routes) {
    const response = await app.request(path, { method });
    const body = await response.text();
    if (response.status !== 401 || !body.includes('session-refused')) open.add(path);
  }
  expect([...open].toSorted()).toEqual(PUBLIC_PATHS.toSorted());
});

test('an unknown path wants a session too', async () => {
  expect((await app.request('/v1/anything')).status).toBe(401);
});

test('an unknown path with a session is not found', async () => {
  const { app: sessionApp, headers } = await testApp();
  const response = await sessionApp.request('/v1/anything', { headers });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ error: { code: 'bad-request' } });
});

test('health names the build', async () => {
  const response = await app.request('/health');
  expect(await response.json()).toEqual({ status: 'ok', version: '0.1.0', commit: 'abc123' });
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('ready until a shutdown begins', async () => {
  expect(await (await app.request('/ready')).json()).toEqual({ status: 'ready' });
  const draining = await testApp();
  await draining.streams.drain(0);
  expect((await draining.app.request('/ready')).status).toBe(503);
  const summary = await draining.summarize();
  expect(summary.status).toBe(503);
  expect(await summary.json()).toEqual({ error: { code: 'shutting-down' } });
  expect(streams.draining).toBe(false);
});

test('the config says what answers', async () => {
  const config = proxyConfigSchema.parse(await (await app.request('/v1/config')).json());
  expect(config).toMatchObject({ contract: 2, engine: 'extract', model: null, signIn: true });
});

test('a caller cannot choose the request id', async () => {
  const response = await app.request('/health', { headers: { 'x-request-id': 'mail-content' } });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

describe('origins', () => {
  test('our extension may call', async () => {
    const response = await app.request('/health', { headers: { origin: own } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(own);
  });

  test('its preflight is answered', async () => {
    const headers = { origin: own, 'access-control-request-method': 'POST' };
    const response = await app.request('/v1/summaries', { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  });

  test.each(['https://evil.example', `chrome-extension://${'a'.repeat(32)}`, 'null'])(
    '%s may not, not even where no session is needed',
    async (origin) => {
      const response = await app.request('/health', { headers: { origin } });
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ error: { code: 'bad-request' } });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('the way to Google’s consent', () => {
  const redirect = `https://${EXTENSION_ID}.chromiumapp.org/`;
  const query = (changes: Record<string, string> = {}) => {
    const asked = { state: 'state-12345', nonce: 'nonce-of-sixteen-chars', redirect_uri: redirect };
    return `/auth/google?${new URLSearchParams({ ...asked, ...changes })}`;
  };

  test('is a 307 with our client and scopes, and the caller’s state', async () => {
    const response = await app.request(query({ login_hint: 'ada@example.com', prompt: 'none' }));
    expect(response.status).toBe(307);
    const url = new URL(response.headers.get('location') ?? '');
    expect(url.origin + url.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: GOOGLE_CLIENT_ID,
      scope: 'openid email https://www.googleapis.com/auth/gmail.readonly',
      response_type: 'token id_token',
      state: 'state-12345',
      nonce: 'nonce-of-sixteen-chars',
      redirect_uri: redirect,
      login_hint: 'ada@example.com',
      prompt: 'none',
    });
  });

  test.each([
    ['another extension', { redirect_uri: `https://${'a'.repeat(32)}.chromiumapp.org/` }],
    ['another site', { redirect_uri: 'https://evil.example/' }],
    ['a look-alike', { redirect_uri: `https://${EXTENSION_ID}.chromiumapp.org.evil.example/` }],
    ['a user in the address', { redirect_uri: `https://x@${EXTENSION_ID}.chromiumapp.org/` }],
    ['a port', { redirect_uri: `https://${EXTENSION_ID}.chromiumapp.org:8443/` }],
    ['plain http', { redirect_uri: `http://${EXTENSION_ID}.chromiumapp.org/` }],
    ['another scope', { scope: 'https://mail.google.com/' }],
    ['another client', { client_id: 'x' }],
    ['an unknown prompt', { prompt: 'login' }],
    ['a short nonce', { nonce: 'short' }],
    ['a huge state', { state: 'x'.repeat(501) }],
  ])('is closed to %s', async (_, changes) => {
    const response = await app.request(query(changes));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: 'bad-request' } });
  });
});
