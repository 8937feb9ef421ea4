import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Google } from './start-google.ts';
import { ADA, ask, BEN, OFFER, signIn, startTestGoogle } from './testing/test-google.ts';

let google: Google;
let ada = '';
let ben = '';
beforeAll(async () => {
  google = await startTestGoogle();
  ada = (await signIn(google, ADA)).accessToken;
  ben = (await signIn(google, BEN)).accessToken;
});
afterAll(() => google.close());

const USERS = 'https://gmail.googleapis.com/gmail/v1/users';

function gmail(path: string, token: string, init: RequestInit = {}): Promise<Response> {
  return ask(google, `${USERS}/${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${token}` },
  });
}

/** The answer as JSON, loosely: these tests state its shape themselves. */
async function json(path: string, token: string): Promise<unknown> {
  return (await gmail(path, token)).json();
}

test('the profile names the account and what is in its mailbox', async () => {
  expect(await json('me/profile', ada)).toEqual({
    emailAddress: ADA,
    messagesTotal: 2,
    threadsTotal: 1,
    historyId: expect.stringMatching(/^\d+$/),
  });
});

test('a thread has its messages in order, with our ids and faithful payloads', async () => {
  expect(await json(`me/threads/${OFFER.id}`, ada)).toMatchObject({
    id: OFFER.id,
    historyId: expect.any(String),
    messages: [
      {
        id: '1bbbbbbbbbbbbbb1',
        threadId: OFFER.id,
        labelIds: ['INBOX', 'SENT'],
        snippet: 'Is Friday fine?',
        internalDate: String(Date.UTC(2026, 1, 3, 9)),
        payload: {
          partId: '',
          mimeType: 'text/plain',
          filename: '',
          headers: expect.arrayContaining([
            { name: 'Date', value: 'Tue, 3 Feb 2026 10:00:00 +0100' },
          ]),
          body: { size: 17, data: 'SXMgRnJpZGF5IGZpbmU_DQo=' },
        },
      },
      { id: '1bbbbbbbbbbbbbb2', labelIds: ['INBOX'] },
    ],
  });
});

test('the same thread lies in another mailbox with the same ids', async () => {
  expect(await json(`${BEN}/threads/${OFFER.id}?format=minimal`, ben)).toMatchObject({
    messages: [
      { id: '1bbbbbbbbbbbbbb1', labelIds: ['INBOX'] },
      { id: '1bbbbbbbbbbbbbb2', labelIds: ['INBOX', 'SENT'] },
    ],
  });
  expect(await json('me/messages/1bbbbbbbbbbbbbb2', ben)).toMatchObject({
    id: '1bbbbbbbbbbbbbb2',
    snippet: 'Friday it is.',
  });
});

test('metadata has the headers asked for and no body', async () => {
  const path = 'me/messages/1bbbbbbbbbbbbbb1?format=metadata&metadataHeaders=subject';
  expect(await json(path, ada)).toMatchObject({
    payload: { mimeType: 'text/plain', headers: [{ name: 'Subject', value: 'The offer' }] },
  });
});

test('raw is the source to the byte', async () => {
  const { raw } = (await json('me/messages/1bbbbbbbbbbbbbb1?format=raw', ada)) as { raw: string };
  expect(Buffer.from(raw, 'base64url').equals(OFFER.messages[0]?.raw ?? Buffer.alloc(0))).toBe(
    true,
  );
});

test('what does not exist is not found', async () => {
  const answer = await gmail('me/threads/1ffffffffffffff0', ada);
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { error: { code: 404, status: 'NOT_FOUND' } },
  ]);
});

test('a message that arrives is in the thread and in the history', async () => {
  const { historyId } = (await json('me/profile', ada)) as { historyId: string };
  const raw = Buffer.from('From: ben@mail.example\r\nSubject: Re: The offer\r\n\r\nOr Monday?\r\n');
  await google.deliver(ADA, OFFER.id, { id: '1ccccccccccccccc', raw, date: Date.UTC(2026, 1, 4) });
  expect(await json(`me/threads/${OFFER.id}`, ada)).toMatchObject({
    messages: [{}, {}, { id: '1ccccccccccccccc', labelIds: ['INBOX', 'UNREAD'] }],
  });
  expect(await json(`me/history?startHistoryId=${historyId}`, ada)).toMatchObject({
    history: [{ messagesAdded: [{ message: { id: '1ccccccccccccccc', threadId: OFFER.id } }] }],
  });
  expect(await json('me/messages/1ccccccccccccccc?format=minimal', ada)).toMatchObject({
    internalDate: String(Date.UTC(2026, 1, 4)),
  });
});

test('a message for an account that is none is refused', async () => {
  const message = { id: '1ddddddddddddddd', raw: Buffer.from('Subject: x\n\n'), date: 0 };
  await expect(google.deliver('eve@mail.example', OFFER.id, message)).rejects.toThrow(
    'no such account in the demo',
  );
});

test.each(['', 'google_made-up', 'expired', 'revoked'])(
  'the token "%s" is refused',
  async (how) => {
    const other = await startTestGoogle();
    const { accessToken } = await signIn(other, ADA);
    if (how === 'expired') other.expireAll();
    if (how === 'revoked') other.revoke(accessToken);
    const answer = await ask(other, `${USERS}/me/profile`, {
      headers: { authorization: `Bearer ${how.startsWith('google') || !how ? how : accessToken}` },
    });
    await other.close();
    expect([answer.status, await answer.json()]).toMatchObject([
      401,
      { error: { code: 401, status: 'UNAUTHENTICATED', errors: [{ reason: 'authError' }] } },
    ]);
  },
);

test('a token without the scope may not read, and one with it may not write', async () => {
  const { accessToken } = await signIn(google, ADA, { scope: 'openid email' });
  const reading = await gmail('me/profile', accessToken);
  const writing = await gmail(`me/threads/${OFFER.id}/trash`, ada, { method: 'POST' });
  const refusal = { error: { code: 403, errors: [{ reason: 'insufficientPermissions' }] } };
  expect([await reading.json(), await writing.json()]).toMatchObject([refusal, refusal]);
});

test("another user's mailbox is closed", async () => {
  const answer = await gmail(`${BEN}/threads`, ada);
  expect([answer.status, await answer.json()]).toMatchObject([
    403,
    { error: { message: `Delegation denied for ${ADA}`, status: 'PERMISSION_DENIED' } },
  ]);
});

test('a preflight is answered for the origin that asks', async () => {
  const origin = 'chrome-extension://abcdefghijklmnop';
  const answer = await ask(google, `${USERS}/me/profile`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  expect(answer.headers.get('access-control-allow-headers')).toBe('authorization');
  const real = await gmail('me/profile', ada, { headers: { origin } });
  expect(real.headers.get('access-control-allow-origin')).toBe(origin);
});

test('requests are noted without their query, until cleared', async () => {
  google.requests.clear();
  await gmail('me/threads?q=secret', ada);
  expect([...google.requests]).toEqual([
    { method: 'GET', host: 'gmail.googleapis.com', path: '/gmail/v1/users/me/threads' },
  ]);
  google.requests.clear();
  expect(google.requests).toHaveLength(0);
});
