import { expect, it } from 'vitest';
import { decodeWords } from './encoded-words.ts';

it.each([
  ['plain text stays', 'plain text stays'],
  ['=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=', 'Grüße aus Köln'],
  ['=?ISO-8859-1?Q?Andr=E9?= Dupont', 'André Dupont'],
  ['=?UTF-8?B?5pel5pys?= =?UTF-8?B?6Kqe?=', '日本語'],
  ['=?iso-2022-jp?B?GyRCJDMkcxsoQg==?=', 'こん'],
  ['=?utf-8?Q?a?= and =?utf-8?Q?b?=', 'a and b'],
  ['=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=', 'é'],
  ['=?ISO-2022-JP?B?GyRCJCo0aiQkGyhC?= =?ISO-2022-JP?B?GyRCJCQbKEI=?=', 'お願いい'],
  ['=?utf-8?X?broken?=', '=?utf-8?X?broken?='],
  ['=?utf-8?B?w6k=?= =?utf-8?Q?=C3=A9?=', 'éé'],
  ['=?utf-8?B?w4==?= =?UTF-8?B?qQ==?=', 'é'],
  ['=?koi8-r?Q?=D0?= =?iso-8859-1?Q?=E9?=', 'пé'],
  ['=?iso-8859-1?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
  ['=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
  ['=?x-none?Q?caf=E9?=', 'café'],
  ['Re: =?utf-8?q??= Roof', 'Re:  Roof'],
  ['=?utf-8?Q?100=?=', '100='],
  ['a =?utf-8?Q?b', 'a =?utf-8?Q?b'],
])('decodes %s', (value, text) => expect(decodeWords(value)).toBe(text));

it('joins a long subject that was split anywhere', () => {
  const subject = 'Смета на ремонт крыши лодочного дома '.repeat(10).trim();
  const bytes = Array.from(
    Buffer.from(subject),
    (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const words = Array.from(
    { length: Math.ceil(bytes.length / 7) },
    (_, i) => `=?utf-8?Q?${bytes.slice(i * 7, i * 7 + 7).join('')}?=`,
  );
  expect(decodeWords(words.join('\r\n '))).toBe(subject);
});

it('decodes one word of any length', () => {
  expect(decodeWords(`=?utf-8?B?${Buffer.from('é'.repeat(3_000)).toString('base64')}?=`)).toBe(
    'é'.repeat(3_000),
  );
});

it.each([
  ['words', '=?utf-8?Q?a?='],
  ['beginnings', '=?utf-8?Q?'],
  ['blanks', '?=      =?'],
])('answers 1 MB of %s at once', (_, piece) => {
  const started = performance.now();
  decodeWords(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(1_000);
});
