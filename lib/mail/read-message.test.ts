import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBody } from './plain-body.ts';
import { readMessage } from './read-message.ts';
import { header, part, read, readHtml } from './testing/read-payload.ts';

describe('readMessage', () => {
  it('reads who wrote what, when, in answer to what', async () => {
    const message = await read({
      ...part('text/plain', 'Slate.'),
      headers: [
        header('From', '=?utf-8?q?=C3=85sa_Berg?= <asa@example.com>'),
        header('Subject', 'Re: =?iso-8859-1?q?D=E4cher?='),
        header('Date', 'Mon, 4 May 2026 09:00:00 +0200'),
        header('Message-ID', '<2@example.com>'),
        header('References', '<0@example.com> <1@example.com>'),
      ],
    });
    expect(message).toMatchObject({
      id: 'm1',
      sender: { name: 'Åsa Berg', address: 'asa@example.com' },
      subject: 'Re: Dächer',
      time: '2026-05-04T09:00:00+02:00',
      messageId: '<2@example.com>',
      answers: '<1@example.com>',
      unread: null,
    });
    expect(message.body.text).toBe('Slate.');
  });

  it('takes the HTML of an alternative, and its text where the HTML shows nothing', async () => {
    const both = (html: string) => ({
      mimeType: 'multipart/alternative',
      parts: [part('text/plain', 'plain'), part('text/html', html)],
    });
    expect((await read(both('<p>rich</p>'))).body.text).toBe('rich');
    expect((await read(both('<p></p>'))).body.text).toBe('plain');
  });

  it('names attachments, and does not read them', async () => {
    const { attachments } = await read({
      mimeType: 'multipart/mixed',
      parts: [
        part('text/plain', 'See the offer.'),
        {
          mimeType: 'application/pdf',
          filename: 'offer.pdf',
          body: { size: 4_321, attachmentId: 'a' },
        },
      ],
    });
    expect(attachments).toMatchObject([{ name: 'offer.pdf', size: 4_321 }]);
  });

  it('never decodes a second time, whatever the header says', async () => {
    const { body } = await read({
      ...part('text/plain', 'a=3Db'),
      headers: [header('Content-Transfer-Encoding', 'quoted-printable')],
    });
    expect(body.text).toBe('a=3Db');
  });

  it('says so where a body could not be fetched', async () => {
    const { unread } = await read({ mimeType: 'text/plain', body: { size: 9, attachmentId: 'x' } });
    expect(unread).toBe('not-fetched');
  });

  it('takes a body of no bytes for an empty one', async () => {
    expect((await read({ mimeType: 'text/plain', body: { size: 0 } })).unread).toBeNull();
  });

  it('reads the one form that came where the other is sent separately', async () => {
    const message = await read({
      mimeType: 'multipart/alternative',
      parts: [
        part('text/plain', 'plain'),
        { mimeType: 'text/html', body: { size: 9, attachmentId: 'x' } },
      ],
    });
    expect(message).toMatchObject({ body: { text: 'plain' }, unread: null });
  });

  it('reads bodies one after another, their marks and links where their words are', async () => {
    const payload = {
      mimeType: 'multipart/mixed',
      parts: [part('text/plain', 'See'), part('text/html', 'the form')],
    };
    const { body } = await readMessage({ id: 'm1', payload }, (html) =>
      Promise.resolve({
        ...plainBody(html),
        links: [{ end: 8, host: 'forms.example.com' }],
        marks: [{ kind: 'quote', start: 0, end: 8 }],
      }),
    );
    expect(body).toMatchObject({
      text: 'See\n\nthe form',
      links: [{ end: 13, host: 'forms.example.com' }],
      marks: [{ kind: 'quote', start: 5, end: 13 }],
    });
  });

  it('does not read an attached mail as its sender’s words', async () => {
    const { attachments, body } = await read({
      mimeType: 'multipart/mixed',
      parts: [
        part('text/plain', 'See the mail.'),
        {
          mimeType: 'message/rfc822',
          filename: 'offer.eml',
          body: { size: 900, attachmentId: 'a' },
          parts: [part('text/plain', 'Words of somebody else.')],
        },
      ],
    });
    expect(body.text).toBe('See the mail.');
    expect(attachments.map(({ name }) => name)).toEqual(['offer.eml']);
  });

  it('keeps a long subject whole, and nothing in it that nobody sees', async () => {
    const long = `Крыша ${'лодочного дома '.repeat(30)}`.trim();
    const coded = `=?utf-8?B?${Buffer.from(`${long}\u{E0049}\u200B`).toString('base64')}?=`;
    const { subject } = await read({
      ...part('text/plain', 'x'),
      headers: [header('Subject', coded)],
    });
    expect(subject).toBe(long);
  });

  it('takes a message for broken whose HTML could not be laid out', async () => {
    const payload = {
      ...part('text/html', '<p>x'),
      headers: [header('From', 'Ada <ada@example.com>')],
    };
    const message = await readMessage({ id: 'm1', payload }, () => Promise.reject(new Error('x')));
    expect(message).toMatchObject({
      sender: { name: 'Ada', address: 'ada@example.com' },
      body: { text: '' },
      unread: 'broken',
    });
  });

  it.each([null, 7, 'x', {}, { id: 'm1' }, { id: 'm1', payload: 7 }])(
    'takes %j for a broken message',
    async (raw) => expect((await readMessage(raw, readHtml)).unread).toBe('broken'),
  );

  it('never throws, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ maxDepth: 4 }), async (payload) => {
        expect((await read(payload)).id).toBe('m1');
      }),
      { numRuns: 300 },
    );
  });

  it('is a message read or marked as unread, whatever its parts are', async () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('leaf'), tie('node')),
      leaf: fc.record(
        {
          mimeType: fc.oneof(
            fc.constantFrom('text/plain', 'text/html', 'TEXT/HTML; charset=x', 'image/png'),
            fc.string(),
          ),
          filename: fc.constantFrom('', 'a.txt', '\u200B'),
          headers: fc.array(fc.record({ name: fc.string(), value: fc.string() })),
          body: fc.record(
            { size: fc.integer(), data: fc.base64String(), attachmentId: fc.string() },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: [] },
      ),
      node: fc.record({
        mimeType: fc.constantFrom('multipart/alternative', 'multipart/mixed', 'message/rfc822'),
        parts: fc.array(fc.oneof(tie('tree'), fc.anything({ maxDepth: 1 })), { maxLength: 4 }),
      }),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (payload) => {
        const { body, unread } = await read(payload);
        expect([null, 'broken', 'not-fetched']).toContain(unread);
        if (unread === 'broken') expect(body.text).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever bytes a part has', async () => {
    const bytes = fc.uint8Array({ maxLength: 500 });
    const charset = fc.constantFrom('utf-8', 'iso-2022-jp', 'gb18030', 'utf-7', 'koi8-r', 'x');
    await fc.assert(
      fc.asyncProperty(bytes, charset, async (raw, name) => {
        const { body } = await read({
          mimeType: 'text/plain',
          headers: [header('Content-Type', `text/plain; charset=${name}`)],
          body: { size: raw.length, data: Buffer.from(raw).toString('base64url') },
        });
        expect(typeof body.text).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
