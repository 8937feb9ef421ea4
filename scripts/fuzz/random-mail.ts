import type { Dice } from './dice.ts';
import { randomHtml } from './random-html.ts';
import { randomText } from './random-text.ts';

/** A mail as raw MIME, and the words in it that nobody can see. */
export interface RandomMail {
  raw: Buffer;
  hidden: string[];
}

const CHARSETS = [
  'utf-8',
  'iso-8859-1',
  'windows-1252',
  'koi8-r',
  'gb18030',
  'iso-2022-jp',
  'x',
  '',
];
const SUBJECTS = [
  'Roof',
  'Re: Roof',
  'Fwd: Roof',
  '=?utf-8?q?D=C3=A4cher?=',
  '=?x?y?z',
  '',
  'WG: 屋根',
];
const FROMS = [
  'Ada <ada@example.com>',
  '"Bo, Ito" <bo@example.com>',
  '<>',
  'nobody',
  '=?utf-8?b?w4U=?= <a@example.com>',
  '',
];

/** One mail by chance: text, HTML or both, in odd charsets and containers, sometimes broken in the middle. */
export function randomMail(dice: Dice): RandomMail {
  const html = randomHtml(dice);
  const text = randomText(dice);
  const shape = dice.of(['text', 'html', 'both', 'nested', 'raw'] as const);
  const top = [
    `From: ${dice.of(FROMS)}`,
    `Subject: ${dice.of(SUBJECTS)}`,
    `Date: ${dice.of(['Mon, 4 May 2026 09:00:00 +0200', 'yesterday', ''])}`,
    `Message-ID: <${dice.upTo(5)}@example.com>`,
    `In-Reply-To: <${dice.upTo(5)}@example.com>`,
  ];
  const body =
    shape === 'text' || shape === 'raw'
      ? part(dice, 'plain', text)
      : shape === 'html'
        ? part(dice, 'html', html.html)
        : container(dice, [part(dice, 'plain', text), part(dice, 'html', html.html)]);
  const whole = `${top.join('\r\n')}\r\n${shape === 'nested' ? container(dice, [body]) : body}`;
  const raw = Buffer.from(shape === 'raw' ? broken(dice, whole) : whole);
  // A text part shows its words to everybody; only HTML can hide some.
  return { raw, hidden: shape === 'text' || shape === 'raw' ? [] : html.hidden };
}

function part(dice: Dice, kind: 'plain' | 'html', content: string): string {
  const charset = dice.of(CHARSETS);
  const isEncoded = dice.once(2);
  const body = isEncoded ? Buffer.from(content).toString('base64') : content;
  return [
    `Content-Type: text/${kind}${charset ? `; charset=${charset}` : ''}`,
    ...(isEncoded ? ['Content-Transfer-Encoding: base64'] : []),
    '',
    body,
  ].join('\r\n');
}

function container(dice: Dice, parts: readonly string[]): string {
  const boundary = `b${dice.upTo(1_000_000)}`;
  const kind = dice.of(['alternative', 'mixed', 'related']);
  const inner = parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary=${boundary}\r\n\r\n${inner}--${boundary}--\r\n`;
}

/** Bytes in the wrong place. */
function broken(dice: Dice, raw: string): string {
  const at = dice.upTo(raw.length);
  return (
    raw.slice(0, at) +
    dice.of(['\u0000', '\uD800', '--', '\r\n\r\n', 'ÿþ']) +
    raw.slice(at + dice.upTo(20))
  );
}
