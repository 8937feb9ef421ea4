import { describe, expect, it } from 'vitest';
import type { MailMessage } from '../mail-thread.ts';
import { createGmailPage } from './app.ts';

const FIRST = '18f0000000000001';
const SECOND = '18f0000000000002';

function message(
  id: string,
  date: number,
  lines: string[],
  encoding: BufferEncoding = 'utf8',
): MailMessage {
  return { id, date, raw: Buffer.from(lines.join('\r\n'), encoding) };
}

const hello = message(
  FIRST,
  1_000,
  [
    'From: =?UTF-8?Q?Zo=C3=AB_Berg?= <Zoe@example.org>',
    'To: Ada <ada@example.com>, bo@example.com',
    'Cc: Team: Cy <cy@example.com>;',
    'Subject: =?iso-8859-1?Q?Caf=E9?=',
    'Content-Type: text/plain; charset=iso-8859-1',
    '',
    'Au caf\u00e9\r\n  \u00e0 midi',
  ],
  'latin1',
);

const answer = message(SECOND, 2_000, [
  'From: Ada <ada@example.com>',
  'To: Zoe <zoe@example.org>',
  'Subject: Re: Caf=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=koi8-r',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>=F0=D2=C9=D7=C5=D4</p>',
  '--b',
  'Content-Type: application/pdf; name="plan.pdf"',
  'Content-Disposition: attachment; filename="plan.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERg==',
  '--b--',
]);

function page() {
  return createGmailPage({
    accounts: [
      {
        email: 'ada@example.com',
        name: 'Ada',
        threads: [{ id: FIRST, name: 'cafe', messages: [hello, answer] }],
      },
      { email: 'bo@example.com', name: 'Bo', threads: [] },
    ],
  });
}

async function json(path: string): Promise<unknown> {
  return (await page().app.request(path)).json();
}

describe('the page', () => {
  it('leads to the first account', async () => {
    const response = await page().app.request('/mail');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/mail/u/0/']);
  });

  it('leads an address to its account', async () => {
    const response = await page().app.request('/mail/u/0/?authuser=bo@example.com');
    expect(response.headers.get('location')).toBe('/mail/u/1/');
  });

  it('requires Trusted Types as Gmail does', async () => {
    const policy = (await page().app.request('/mail/u/0/')).headers.get('content-security-policy');
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types dompurify");
  });

  it('lets nothing be fetched from elsewhere', async () => {
    const policy = (await page().app.request('/mail/u/0/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:/u);
  });

  it('takes language and direction from the query', async () => {
    const html = await (await page().app.request('/mail/u/0/?lang=fr&dir=rtl')).text();
    expect(html).toContain('<html lang="fr" dir="rtl">');
  });

  it('serves its scripts without types', async () => {
    const response = await page().app.request('/mail/_/route.ts');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).not.toContain('interface Route');
  });

  it('serves no other file', async () => {
    const response = await page().app.request('/mail/_/..%2Fapp.ts');
    expect(response.status).toBe(404);
  });
});

describe('the mail', () => {
  it('names the account and its neighbours', async () => {
    expect(await json('/mail/u/1/data/account')).toEqual({
      email: 'bo@example.com',
      name: 'Bo',
      accounts: [
        { email: 'ada@example.com', name: 'Ada' },
        { email: 'bo@example.com', name: 'Bo' },
      ],
    });
  });

  it('lists threads', async () => {
    expect(await json('/mail/u/0/data/threads')).toEqual([
      {
        id: FIRST,
        subject: 'Café',
        snippet: 'Привет',
        date: 2_000,
        senders: [
          { name: 'Zoë Berg', email: 'zoe@example.org' },
          { name: 'Ada', email: 'ada@example.com' },
        ],
        messageIds: [FIRST, SECOND],
        hasAttachments: true,
      },
    ]);
  });

  it('decodes a text message', async () => {
    expect(await json(`/mail/u/0/data/threads/${FIRST}`)).toMatchObject({
      subject: 'Café',
      messages: [
        {
          id: FIRST,
          from: { name: 'Zoë Berg', email: 'zoe@example.org' },
          to: [
            { name: 'Ada', email: 'ada@example.com' },
            { name: '', email: 'bo@example.com' },
          ],
          cc: [{ name: 'Cy', email: 'cy@example.com' }],
          date: 1_000,
          html: null,
          text: 'Au café\n  à midi\n',
          snippet: 'Au café à midi',
          attachments: [],
        },
        { id: SECOND },
      ],
    });
  });

  it('decodes an HTML message and names its attachment', async () => {
    expect(await json(`/mail/u/0/data/threads/${FIRST}`)).toMatchObject({
      messages: [
        { id: FIRST },
        {
          html: '<p>Привет</p>\n',
          attachments: [{ name: 'plan.pdf', type: 'application/pdf', size: 4 }],
        },
      ],
    });
  });

  it('has no thread of another account', async () => {
    const response = await page().app.request(`/mail/u/1/data/threads/${FIRST}`);
    expect(response.status).toBe(404);
  });
});

describe('append', () => {
  it('lets a message arrive in a thread', async () => {
    const { app, append } = page();
    append(0, FIRST, message('18f0000000000003', 3_000, ['Subject: Re: Caf', '', 'Done']));
    const ids = await (await app.request(`/mail/u/0/data/threads/${FIRST}/ids`)).json();
    expect(ids).toEqual([FIRST, SECOND, '18f0000000000003']);
  });

  it('starts a thread with an unknown id', async () => {
    const { app, append } = page();
    append(1, SECOND, message(SECOND, 3_000, ['Subject: New', '', 'Hi']));
    const list = await (await app.request('/mail/u/1/data/threads')).json();
    expect(list).toMatchObject([{ id: SECOND, subject: 'New' }]);
  });

  it('refuses an unknown account', () => {
    expect(() => page().append(7, FIRST, hello)).toThrow(RangeError);
  });
});
