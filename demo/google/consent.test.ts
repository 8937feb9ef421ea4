import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Google } from './start-google.ts';
import {
  ADA,
  ask,
  BEN,
  CLIENT,
  consentUrl,
  fragmentOf,
  press,
  READONLY,
  REDIRECT,
  signIn,
  startTestGoogle,
} from './testing/test-google.ts';

let google: Google;
beforeAll(async () => {
  google = await startTestGoogle();
});
beforeEach(() => google.signedIn.clear());
afterAll(() => google.close());

const buttons = (page: string): string[] =>
  [...page.matchAll(/<span class="user-login">([^<]*)</g)].map(([, label = '']) => label);

test('the consent page shows our accounts and a way out, nobody else', async () => {
  const answer = await ask(google, consentUrl(google));
  expect(answer.headers.get('content-type')).toMatch('text/html');
  expect(buttons(await answer.text())).toEqual([ADA, BEN, 'Cancel']);
});

test('the consent page shows the hinted account first', async () => {
  const answer = await ask(google, consentUrl(google, { login_hint: 'Ben@mail.example' }));
  expect(buttons(await answer.text())).toEqual([BEN, ADA, 'Cancel']);
});

test('a chosen account comes back in the fragment, with tokens and state', async () => {
  const page = await (await ask(google, consentUrl(google))).text();
  const answer = await press(google, page, `value="${BEN}"`);
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toMatch(`${REDIRECT}#access_token=`);
  expect(fragmentOf(answer)).toEqual({
    access_token: expect.stringMatching(/^google_/),
    token_type: 'Bearer',
    expires_in: '3599',
    scope: `openid email ${READONLY}`,
    id_token: expect.stringMatching(/^ey/),
    state: 'a state & more',
  });
});

test('the id token is signed, from Google, for the client, with the nonce', async () => {
  const { idToken } = await signIn(google, BEN);
  const keys = createRemoteJWKSet(new URL(google.jwksUrl));
  const { payload } = await jwtVerify(idToken, keys, { issuer: google.issuer, audience: CLIENT });
  expect(payload).toMatchObject({
    email: BEN,
    email_verified: true,
    nonce: 'a-nonce-of-sixteen',
    sub: expect.any(String),
  });
});

test('cancelling comes back as an error', async () => {
  const page = await (await ask(google, consentUrl(google))).text();
  const answer = await press(google, page, 'value="deny"');
  expect(fragmentOf(answer)).toEqual({ error: 'access_denied', state: 'a state & more' });
});

test('prompt=none is refused for who has not consented', async () => {
  const answer = await ask(google, consentUrl(google, { prompt: 'none', login_hint: ADA }));
  expect(fragmentOf(answer)).toEqual({ error: 'interaction_required', state: 'a state & more' });
});

test('prompt=none answers for the hinted account once it has consented', async () => {
  await signIn(google, ADA);
  await signIn(google, BEN);
  const answer = await ask(google, consentUrl(google, { prompt: 'none', login_hint: ADA }));
  const info = await ask(
    google,
    `https://oauth2.googleapis.com/tokeninfo?access_token=${fragmentOf(answer).access_token}`,
  );
  expect(await info.json()).toMatchObject({ email: ADA });
});

test('prompt=none without a hint is refused where two accounts could be meant', async () => {
  google.signedIn.add(ADA).add(BEN);
  const answer = await ask(google, consentUrl(google, { prompt: 'none' }));
  expect(fragmentOf(answer).error).toBe('interaction_required');
});

test('a revoked consent no longer answers prompt=none', async () => {
  const { accessToken } = await signIn(google, ADA);
  google.revoke(accessToken);
  const answer = await ask(google, consentUrl(google, { prompt: 'none', login_hint: ADA }));
  expect(fragmentOf(answer).error).toBe('interaction_required');
});

test('an expired token leaves the consent', async () => {
  await signIn(google, ADA);
  google.expireAll();
  const answer = await ask(google, consentUrl(google, { prompt: 'none', login_hint: ADA }));
  expect(fragmentOf(answer).access_token).toMatch(/^google_/);
});

test.each([
  [{ client_id: 'someone else' }, 'Application not found'],
  [{ redirect_uri: 'https://elsewhere.example/' }, 'Redirect URI mismatch'],
  [{ nonce: '' }, 'Missing required parameter: nonce'],
])('%o is a bad request', async (changes, complaint) => {
  const answer = await ask(google, consentUrl(google, changes));
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(complaint)]);
});

test('a forged form is not sent elsewhere', async () => {
  const page = await (await ask(google, consentUrl(google))).text();
  const forged = page.replaceAll(REDIRECT, 'https://elsewhere.example/');
  expect((await press(google, forged, 'value="deny"')).status).toBe(400);
});

test('Chromium gets a plain answer to what it asks at start', async () => {
  const answer = await ask(google, 'https://accounts.google.com/ListAccounts?json=standard', {
    method: 'POST',
  });
  expect(await answer.json()).toEqual(['gaia.l.a.r', []]);
  expect((await ask(google, 'https://accounts.google.com/other')).status).toBe(404);
});
