import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Google } from './start-google.ts';
import {
  ADA,
  ask,
  CLIENT,
  consentUrl,
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
afterAll(() => google.close());

test.each([
  'https://oauth2.googleapis.com/tokeninfo',
  'https://www.googleapis.com/oauth2/v3/tokeninfo',
])('%s tells whose a token is, for whom and what for', async (url) => {
  const { accessToken } = await signIn(google, ADA);
  const answer = await ask(google, `${url}?access_token=${accessToken}`);
  expect(await answer.json()).toEqual({
    azp: CLIENT,
    aud: CLIENT,
    sub: expect.any(String),
    scope: `openid email ${READONLY}`,
    exp: expect.stringMatching(/^\d{10}$/),
    expires_in: expect.stringMatching(/^359\d$/),
    email: ADA,
    email_verified: 'true',
    access_type: 'online',
  });
});

test('tokeninfo knows id tokens too', async () => {
  const { idToken } = await signIn(google, ADA);
  const answer = await ask(google, `https://oauth2.googleapis.com/tokeninfo?id_token=${idToken}`);
  expect(await answer.json()).toMatchObject({ aud: CLIENT, email: ADA });
});

test.each(['unknown', 'expired', 'revoked'])(
  'tokeninfo refuses a token that is %s',
  async (how) => {
    const { accessToken } = await signIn(google, ADA);
    if (how === 'expired') google.expireAll();
    if (how === 'revoked') google.revoke(accessToken);
    const token = how === 'unknown' ? 'google_made-up' : accessToken;
    const answer = await ask(
      google,
      `https://oauth2.googleapis.com/tokeninfo?access_token=${token}`,
    );
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: 'invalid_token', error_description: 'Invalid Value' },
    ]);
  },
);

test('a token can be revoked as an app does it', async () => {
  const { accessToken } = await signIn(google, ADA);
  const revoke = (): Promise<Response> =>
    ask(google, 'https://oauth2.googleapis.com/revoke', {
      method: 'POST',
      body: new URLSearchParams({ token: accessToken }),
    });
  expect([(await revoke()).status, (await revoke()).status]).toEqual([200, 400]);
});

test('the code flow gives tokens that count', async () => {
  const page = await (await ask(google, consentUrl(google, { response_type: 'code' }))).text();
  const consented = await press(google, page, `value="${ADA}"`);
  const code = new URL(consented.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const redeemed = await ask(google, 'https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: CLIENT,
      redirect_uri: REDIRECT,
    }),
  });
  const { access_token: token } = (await redeemed.json()) as { access_token: string };
  const answer = await ask(google, `https://oauth2.googleapis.com/tokeninfo?access_token=${token}`);
  expect(answer.status).toBe(200);
});
