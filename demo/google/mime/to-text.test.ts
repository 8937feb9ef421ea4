import { expect, test } from 'vitest';
import { toText } from './to-text.ts';

test.each([
  ['iso-2022-jp', '1b2442467c4b5c1b2842', '日本'],
  ['gbk', 'd6d0b9fa', '中国'],
  ['big5', 'a4a4b0ea', '中國'],
  ['ks_c_5601-1987', 'c7d1b1b9', '한국'],
  ['koi8-r', 'cdc9d2', 'мир'],
  ['cp1252', '80', '€'],
  ['utf8', 'e282ac', '€'],
  ['iso 8859-1', 'fc', 'ü'],
  ['"y"', 'c3bc', 'ü'],
  ['utf-7', '416461', 'Ada'],
  ['unknown-8bit', 'fc', 'ü'],
  ['us-ascii', 'c3bc', 'ü'],
  ['us-ascii', 'fc', 'ü'],
  ['', '93', '“'],
])('reads %s %s', (charset, hex, text) => {
  expect(toText(Buffer.from(hex, 'hex'), charset)).toBe(text);
});
