import { describe, expect, it } from 'vitest';
import { readableParts } from './parts.ts';

const leaf = (mimeType: string, data: string, extra = {}) => ({
  mimeType,
  filename: '',
  headers: [{ name: 'Content-Type', value: `${mimeType}; charset=iso-8859-1` }],
  body: { size: data.length, data },
  ...extra,
});

describe('readableParts', () => {
  it('takes the two forms of an alternative as one body', () => {
    const payload = {
      mimeType: 'multipart/alternative',
      parts: [leaf('text/plain', 'dA'), leaf('text/html', 'aA')],
    };
    const part = (data: string) => ({ data, attachmentId: null, charset: 'iso-8859-1' });
    expect(readableParts(payload)).toEqual({
      bodies: [{ html: [part('aA')], text: [part('dA')] }],
      attachments: [],
      types: ['text/plain', 'text/html'],
    });
  });

  it('keeps a list footer beside an alternative as a body of its own, after it', () => {
    const payload = {
      mimeType: 'multipart/mixed',
      parts: [
        {
          mimeType: 'multipart/alternative',
          parts: [leaf('text/plain', 'dA'), leaf('text/html', 'aA')],
        },
        leaf('text/plain', 'Zm9vdGVy'),
      ],
    };
    expect(readableParts(payload).bodies.map((body) => body.text[0]?.data)).toEqual([
      'dA',
      'Zm9vdGVy',
    ]);
  });

  it('finds HTML inside a related part of an alternative', () => {
    const payload = {
      mimeType: 'multipart/alternative',
      parts: [
        leaf('text/plain', 'dA'),
        {
          mimeType: 'multipart/related',
          parts: [leaf('text/html', 'aA'), leaf('image/png', '', { filename: 'logo.png' })],
        },
      ],
    };
    const { bodies, attachments } = readableParts(payload);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]?.html[0]?.data).toBe('aA');
    expect(attachments).toEqual([{ name: 'logo.png', type: 'image/png', size: 0 }]);
  });

  it('does not read a text file that is attached', () => {
    const payload = {
      mimeType: 'multipart/mixed',
      parts: [leaf('text/plain', 'dA'), leaf('text/plain', 'eA', { filename: 'notes.txt' })],
    };
    expect(readableParts(payload).bodies).toHaveLength(1);
    expect(readableParts(payload).attachments).toEqual([
      { name: 'notes.txt', type: 'text/plain', size: 2 },
    ]);
  });

  it('takes an attached mail for a file, though Gmail sends its parts', () => {
    const payload = {
      mimeType: 'multipart/mixed',
      parts: [
        leaf('text/plain', 'dA'),
        {
          mimeType: 'message/rfc822',
          filename: 'offer.eml',
          body: { size: 900, attachmentId: 'a' },
          parts: [leaf('text/plain', 'eA'), leaf('image/png', '', { filename: 'roof.png' })],
        },
      ],
    };
    const { attachments, bodies } = readableParts(payload);
    expect(bodies.map(({ text }) => text[0]?.data)).toEqual(['dA']);
    expect(attachments).toEqual([{ name: 'offer.eml', type: 'message/rfc822', size: 900 }]);
  });

  it('takes what is attached without a name for a file', () => {
    const headers = [{ name: 'content-disposition', value: 'ATTACHMENT' }];
    const payload = {
      mimeType: 'multipart/mixed',
      parts: [leaf('text/plain', 'dA'), leaf('text/plain', 'eA', { headers })],
    };
    expect(readableParts(payload).bodies).toHaveLength(1);
  });

  it('reads a media type in any case and with parameters, and its charset', () => {
    const part = { mimeType: ' TEXT/Html ; charset=koi8-r', body: { size: 1, data: 'aA' } };
    expect(readableParts(part).bodies).toEqual([
      { html: [{ data: 'aA', attachmentId: null, charset: 'koi8-r' }], text: [] },
    ]);
  });

  it('knows a body that Gmail sends separately by its id', () => {
    const part = { mimeType: 'text/plain', body: { size: 9, attachmentId: 'x' } };
    expect(readableParts(part).bodies[0]?.text).toEqual([
      { data: null, attachmentId: 'x', charset: null },
    ]);
  });

  it('names attachments by what a person sees of their names', () => {
    const part = leaf('application/pdf', '', { filename: 'offer\u{E0041}\u200B.pdf' });
    expect(readableParts(part).attachments[0]?.name).toBe('offer.pdf');
  });

  it('survives 20,000 nested containers and payloads that are no payload', () => {
    let nested: unknown = leaf('text/plain', 'dA');
    for (let i = 0; i < 20_000; i++) nested = { mimeType: 'multipart/mixed', parts: [nested] };
    expect(readableParts(nested).bodies).toEqual([]);
    for (const odd of [null, 7, 'x', [], { parts: 'no' }])
      expect(readableParts(odd).bodies).toEqual([]);
  });
});
