import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sessionSchema } from '../../lib/contract.ts';
import {
  GOOGLE_CLIENT_ID,
  NONCE,
  startFakeGoogle,
  type FakeGoogle,
} from '../testing/fake-google.ts';
import { SECRET, testApp } from '../testing/test-proxy.ts';

let google: FakeGoogle;
let proxy: Awaited<ReturnType<typeof testApp>>;

beforeAll(async () => {
  google = await startFakeGoogle();
});
afterAll(() => google.close());
beforeEach(async () => {
  google.setDown(false);
  proxy = await testApp({ env: { GOOGLE_JWKS_URL: google.jwksUrl } });
});

function postSession(idToken: string, nonce = NONCE): Promise<Response> {
  const body = JSON.stringify({ idToken, nonce });
  const headers = { 'content-type': 'application/json' };
  return Promise.resolve(proxy.app.request('/v1/session', { method: 'POST', headers, body }));
}

test('an id token of Google’s is worth a session of an hour', async () => {
  const response = await postSession(await google.idToken());
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { token, expiresAt } = sessionSchema.parse(await response.json());
  expect(expiresAt - Date.now()).toBeGreaterThan(3_590_000);
  expect(expiresAt - Date.now()).toBeLessThanOrEqual(3_600_000);
  const summary = await proxy.summarize(undefined, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(summary.status).toBe(200);
});

test('the issuer’s name without the scheme is Google’s too', async () => {
  const response = await postSession(await google.idToken({ iss: 'accounts.google.com' }));
  expect(response.status).toBe(200);
});

test('the session does not name Google’s subject', async () => {
  const response = await postSession(await google.idToken({ sub: '104815162342' }));
  const { token } = sessionSchema.parse(await response.json());
  expect(atob(token.split('.')[1] ?? '')).not.toContain('104815162342');
});

const refused: [string, () => Promise<string> | string, string?][] = [
  ['expired', () => google.idToken({}, -60)],
  ['for another audience', () => google.idToken({ aud: 'another-app' })],
  [
    'for us among others',
    () => google.idToken({ aud: [GOOGLE_CLIENT_ID, 'x'], azp: 'another-app' }),
  ],
  ['of another issuer', () => google.idToken({ iss: 'https://accounts.example.com' })],
  ['without an algorithm', () => new UnsecuredJWT({ sub: '1', nonce: NONCE }).encode()],
  ['signed by another key under Google’s key id', () => google.forgedIdToken()],
  ['signed with our client id as a shared secret', () => hs256(GOOGLE_CLIENT_ID, GOOGLE_CLIENT_ID)],
  ['with another nonce', () => google.idToken({ nonce: 'another-nonce-of-length' })],
  ['without a nonce', () => google.idToken({ nonce: undefined })],
  ['with an unverified address', () => google.idToken({ email_verified: false })],
  ['with an address verified in words only', () => google.idToken({ email_verified: 'true' })],
  ['without a subject', () => google.idToken({ sub: undefined })],
  ['an access token instead', () => 'ya29.a0AfH6SMBx-not-a-jwt'],
  ['one of our own sessions', () => hs256(SECRET, 'precis')],
];

test.each(refused)('an id token %s is refused', async (_, make) => {
  const response = await postSession(await make());
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ error: { code: 'session-refused' } });
});

test('Google’s keys out of reach are our trouble, not the token’s', async () => {
  google.setDown(true);
  const response = await postSession(await google.idToken());
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ error: { code: 'internal' } });
});

test.each(['{}', 'no json', '{"idToken":"a","nonce":"short"}'])(
  'the body %s is a bad request',
  async (body) => {
    const response = await proxy.app.request('/v1/session', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: 'bad-request' } });
  },
);

test('a huge body is not read', async () => {
  const response = await proxy.app.request('/v1/session', {
    method: 'POST',
    body: 'x'.repeat(20_000),
  });
  expect(response.status).toBe(413);
});

test.each([
  ['none', ''],
  ['no bearer', 'Basic YWRhOmFkYQ=='],
  ['garbage', 'Bearer a.b.c'],
])('the API wants a session: %s', async (_, authorization) => {
  const response = await proxy.summarize(undefined, { headers: { authorization } });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ error: { code: 'session-refused' } });
});

const foreign: [string, () => Promise<string> | string][] = [
  ['expired', () => hs256(SECRET, 'precis', { exp: 1_700_000_000 })],
  ['forged', () => hs256('another-secret-of-thirty-two-chars', 'precis')],
  ['for another audience', () => hs256(SECRET, 'elsewhere')],
  ['of another issuer', () => hs256(SECRET, 'precis', { iss: 'someone' })],
  ['without an algorithm', () => new UnsecuredJWT({ sub: 'a', aud: 'precis' }).encode()],
  ['an id token of Google’s', () => google.idToken()],
];

test.each(foreign)('a session %s is refused', async (_, make) => {
  const headers = { authorization: `Bearer ${await make()}` };
  const response = await proxy.summarize(undefined, { headers });
  expect(response.status).toBe(401);
});

/** A token with a session's claims, but for what `claims` say. */
function hs256(
  secret: string,
  audience: string,
  claims: Record<string, unknown> = {},
): Promise<string> {
  const exp = Math.floor(Date.now() / 1_000) + 60;
  return new SignJWT({ sub: 'a', jti: 'b', iss: 'precis-proxy', exp, nonce: NONCE, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .sign(new TextEncoder().encode(secret));
}
