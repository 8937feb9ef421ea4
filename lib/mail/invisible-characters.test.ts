import { expect, it } from 'vitest';
import { stripInvisible } from './invisible-characters.ts';

it.each([
  ['plain text', 'plain text', 0],
  ['pass\u200Bword', 'password', 1],
  ['co\u00ADop\u2060er', 'cooper', 2],
  ['abc\u202Edef\u202C', 'abcdef', 2],
  ['\u{E0049}\u{E0067}hi', 'hi', 2],
  ['a\u{E0100}b', 'ab', 1],
  ['x\u200Dy\u200Cz', 'xyz', 2],
  ['👩\u200D💻 done', '👩\u200D💻 done', 0],
  ['❤\uFE0F and 1\uFE0F\u20E3', '❤\uFE0F and 1\uFE0F\u20E3', 0],
  ['می\u200Cخواهم', 'می\u200Cخواهم', 0],
  ['क्\u200Dष', 'क्\u200Dष', 0],
  ['\u3164\u115Fok', 'ok', 2],
])('strips %j', (text, visible, removed) =>
  expect(stripInvisible(text)).toEqual({ text: visible, removed }),
);
