import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message.ts';
import { header, part, read, readHtml } from './testing/read-payload.ts';

describe('odd messages', () => {
  it('takes what is missing or of another kind for empty', async () => {
    const odd = {
      id: 'm1',
      labelIds: null,
      internalDate: 1_777_878_000_000,
      payload: {
        ...part('text/plain', 'Slate.'),
        filename: null,
        headers: [{ name: 'X', value: null }, header('From', 'Ada <ada@example.com>')],
      },
    };
    expect(await readMessage(odd, readHtml)).toMatchObject({
      sender: { name: 'Ada', address: 'ada@example.com' },
      body: { text: 'Slate.' },
      unread: null,
    });
  });

  it.each([
    [
      'PGP',
      {
        mimeType: 'multipart/encrypted',
        parts: [
          { mimeType: 'application/pgp-encrypted', body: { size: 11 } },
          { mimeType: 'application/octet-stream', filename: 'encrypted.asc', body: { size: 900 } },
        ],
      },
    ],
    ['S/MIME', { mimeType: 'application/pkcs7-mime', filename: 'smime.p7m', body: { size: 900 } }],
  ])('names %s as encrypted', async (_, payload) =>
    expect((await read(payload)).unread).toBe('encrypted'),
  );

  it('says that a twin stands in for HTML that was not fetched', async () => {
    const { body } = await read({
      mimeType: 'multipart/alternative',
      parts: [
        part('text/plain', 'Slate.'),
        { mimeType: 'text/html', body: { size: 9_000_000, attachmentId: 'a' } },
      ],
    });
    expect([body.text, body.truncated]).toEqual(['Slate.', true]);
  });

  it('reads Markdown and patches that stand in the mail', async () => {
    expect((await read(part('text/markdown', '# Slate'))).body.text).toBe('# Slate');
  });
});
