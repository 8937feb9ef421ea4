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
])('decodes %s', (value, text) => expect(decodeWords(value)).toBe(text));

it('answers a hostile header of 200,000 characters at once', () => {
  expect(decodeWords('=?utf-8?Q?a?='.repeat(10_000)).length).toBeGreaterThan(9_000);
});
