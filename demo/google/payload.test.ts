import { expect, test } from 'vitest';
import { attachmentOf } from './attachment.ts';
import { payloadOf } from './payload.ts';
import type { PayloadPart } from './payload.ts';

/** Of a message given in lines, grouped as reads best. */
function payload(...groups: string[][]): PayloadPart {
  const lines = groups.flat().map((line) => `${line}\r\n`);
  return payloadOf({ id: 'm', raw: Buffer.from(lines.join('')) });
}

/** The tree in one line a part: number, type, and name or text. */
function outline(root: PayloadPart): string[] {
  const lines: string[] = [];
  const open = [root];
  for (let part = open.shift(); part; part = open.shift()) {
    const text = part.body.data ? Buffer.from(part.body.data, 'base64url').toString().trim() : '';
    lines.push([part.partId, part.mimeType, part.filename || text].join(' ').trim());
    open.unshift(...(part.parts ?? []));
  }
  return lines;
}

const MIXED = 'Content-Type: multipart/mixed; boundary=m';
const ALTERNATIVE = 'Content-Type: multipart/alternative; boundary=a';

test('a plain message is one part without a number', () => {
  expect(payload(['Subject: Hi', 'DATE: today', '', 'Hello'])).toEqual({
    partId: '',
    mimeType: 'text/plain',
    filename: '',
    headers: [
      { name: 'Subject', value: 'Hi' },
      { name: 'DATE', value: 'today' },
    ],
    body: { size: 7, data: 'SGVsbG8NCg==' },
  });
});

test('parts are numbered from their container', () => {
  const message = payload(
    [MIXED, '', 'preamble', '--m', ALTERNATIVE, '', '--a', '', 'plain'],
    ['--a', 'Content-Type: text/html', '', '<p>html', '--a--', 'epilogue'],
    ['--m', 'Content-Type: text/plain', '', 'footer', '--m--'],
  );
  expect(outline(message)).toEqual([
    'multipart/mixed',
    '0 multipart/alternative',
    '0.0 text/plain plain',
    '0.1 text/html <p>html',
    '1 text/plain footer',
  ]);
  expect(message.body).toEqual({ size: 0 });
});

test('text comes decoded and in UTF-8 while its header names the old charset', () => {
  const type = 'Content-Type: text/plain; charset=iso-8859-1';
  const message = payload([type, 'Content-Transfer-Encoding: quoted-printable', '', 'f=FCr']);
  expect(message.body.data).toBe(Buffer.from('für\r\n').toString('base64'));
  expect(message.headers[0]?.value).toBe('text/plain; charset=iso-8859-1');
});

test.each([
  ['a named text', 'Content-Type: text/x-patch; name=fix.patch', 'fix.patch'],
  ['an attached text', 'Content-Type: text/plain\r\nContent-Disposition: attachment', ''],
  ['an image without a name', 'Content-Type: image/png\r\nContent-ID: <i@x.example>', ''],
])('%s is fetched by its id', (_, header, filename) => {
  const raw = Buffer.from(`${MIXED}\r\n\r\n--m\r\n${header}\r\n\r\ncontent\r\n--m--\r\n`);
  const part = payloadOf({ id: 'm', raw }).parts?.[0];
  expect(part).toMatchObject({ partId: '0', filename, body: { size: 7 } });
  expect(part?.body.data).toBeUndefined();
  const content = attachmentOf({ id: 'm', raw }, part?.body.attachmentId ?? '');
  expect(content?.toString()).toBe('content');
});

test('an id of another message or of nothing finds nothing', () => {
  const raw = Buffer.from('Content-Type: image/png\r\n\r\nx');
  const { attachmentId = '' } = payloadOf({ id: 'other', raw }).body;
  expect(attachmentOf({ id: 'm', raw }, attachmentId)).toBeNull();
});

test('an embedded message is a container with the message in it, its own bytes by id where it has a name', () => {
  const message = payload(
    [MIXED, '', '--m', 'Content-Type: message/rfc822; name=mail.eml', ''],
    ['Subject: inner', ALTERNATIVE, '', '--a', '', 'plain', '--a--', '--m--'],
  );
  expect(outline(message)).toEqual([
    'multipart/mixed',
    '0 message/rfc822 mail.eml',
    '0.0 multipart/alternative',
    '0.0.0 text/plain plain',
  ]);
  const embedded = message.parts?.[0];
  expect(embedded?.body.attachmentId).toMatch(/^[\w-]{20,}$/);
  expect(embedded?.parts?.[0]?.headers[0]).toEqual({ name: 'Subject', value: 'inner' });
});

test('an embedded message sent in base64, and those of a digest, are read too', () => {
  const inner = Buffer.from('Subject: inner\r\n\r\nHello').toString('base64');
  const message = payload(
    ['Content-Type: multipart/digest; boundary=m', '', '--m', '', 'Subject: b', '', 'digest'],
    [
      '--m',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      '',
      inner,
      '--m--',
    ],
  );
  expect(outline(message)).toEqual([
    'multipart/digest',
    '0 message/rfc822',
    '0.0 text/plain digest',
    '1 message/rfc822',
    '1.0 text/plain Hello',
  ]);
});

test.each<[string, string[], string[]]>([
  [
    'an inner multipart left open',
    [MIXED, '', '--m', ALTERNATIVE, '', '--a', '', 'one', '--m', '', 'two', '--m--'],
    ['multipart/mixed', '0 multipart/alternative', '0.0 text/plain one', '1 text/plain two'],
  ],
  ['no closing boundary', [MIXED, '', '--m', '', 'one'], ['multipart/mixed', '0 text/plain one']],
  [
    'blanks after the boundary',
    [MIXED, '', '--m \t', '', 'one', '--m-- '],
    ['multipart/mixed', '0 text/plain one'],
  ],
  [
    'a boundary that never comes',
    [MIXED, '', 'one', '--n', 'two'],
    ['multipart/mixed', '0 text/plain one\r\n--n\r\ntwo'],
  ],
  [
    'no boundary named',
    ['Content-Type: multipart/mixed', '', 'one'],
    ['multipart/mixed', '0 text/plain one'],
  ],
  ['a type that is none', ['Content-Type: text', '', 'one'], ['text/plain one']],
  [
    'no blank line after the header',
    ['Subject: x', 'one two', 'three: four'],
    ['text/plain one two\r\nthree: four'],
  ],
  ['no header', ['', 'one'], ['text/plain one']],
  ['nothing at all', [], ['text/plain']],
])('reads on with %s', (_, lines, parts) => {
  expect(outline(payload(lines))).toEqual(parts);
});

test.each([
  ['10,000 parts', `${MIXED}\n\n${'--m\n\nx\n'.repeat(10_000)}`],
  [
    '1,000 multiparts in one another',
    Array.from(
      { length: 1_000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}x\n\n--b${i}x\n`,
    ).join(''),
  ],
  ['50 messages in one another', 'Content-Type: message/rfc822\n\n'.repeat(50)],
  ['a million dashes', `${MIXED}\n\n--m\n\n${'--\n'.repeat(330_000)}`],
])('answers %s in half a second', (_, raw) => {
  const start = performance.now();
  payloadOf({ id: 'm', raw: Buffer.from(raw) });
  expect(performance.now() - start).toBeLessThan(500);
});
