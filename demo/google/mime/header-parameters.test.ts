import { expect, test } from 'vitest';
import { parseParameters } from './header-parameters.ts';

test.each<[string, string, Record<string, string>]>([
  ['text/plain', 'text/plain', {}],
  ['Text/HTML; Charset="UTF-8"', 'text/html', { charset: 'UTF-8' }],
  [
    'multipart/mixed ; ;; boundary="a;b (c) \\"d\\" "',
    'multipart/mixed',
    { boundary: 'a;b (c) "d" ' },
  ],
  ['text/plain (a comment); charset=utf-8 (another)', 'text/plain', { charset: 'utf-8' }],
  ['text/plain; charset=a; charset=b', 'text/plain', { charset: 'a' }],
  ['text/plain; name="no end', 'text/plain', { name: 'no end' }],
  ["attachment; filename*=utf-8''a%20%E2%82%AC.pdf", 'attachment', { filename: 'a €.pdf' }],
  [
    'attachment; filename*0*=iso-8859-1\'de\'%FCber; filename*1=" uns.pdf"',
    'attachment',
    { filename: 'über uns.pdf' },
  ],
  ['attachment; filename*1=b.pdf; filename*0=a-', 'attachment', { filename: 'a-b.pdf' }],
  ['attachment; filename="=?utf-8?Q?=C3=BCber.pdf?="', 'attachment', { filename: 'über.pdf' }],
  ['attachment; flag; filename=a b.pdf', 'attachment', { flag: '', filename: 'a b.pdf' }],
  ['', '', {}],
])('reads %s', (header, value, parameters) => {
  const parsed = parseParameters(header);
  expect([parsed.value, Object.fromEntries(parsed.parameters)]).toEqual([value, parameters]);
});
