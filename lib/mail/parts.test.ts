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

  it('survives 20,000 nested containers and payloads that are no payload', () => {
    let nested: unknown = leaf('text/plain', 'dA');
    for (let i = 0; i < 20_000; i++) nested = { mimeType: 'multipart/mixed', parts: [nested] };
    expect(readableParts(nested).bodies).toEqual([]);
    for (const odd of [null, 7, 'x', [], { parts: 'no' }])
      expect(readableParts(odd).bodies).toEqual([]);
  });
});
