import { expect, it } from 'vitest';
import { tokensOf } from './tokens-of.ts';

const tokens = (text: string) => [...tokensOf(text)].toSorted();

it.each<[string, string, string[]]>([
  ['words', 'slate or tin?', ['or', 'slate', 'tin']],
  ['a word that stands twice once', 'roof, roof', ['roof']],
  ['the halves of a hyphenated word', 'e-mail', ['e', 'mail']],
  ['letters and digits that stand together', 'b1 and 4x', ['4x', 'and', 'b1']],
  ['Cyrillic words', 'крыша готова', ['готова', 'крыша']],
  ['Korean words', '지붕 수리', ['수리', '지붕']],
])('finds %s', (_, text, found) => expect(tokens(text)).toEqual(found));

it.each<[string, string, string[]]>([
  ['commas', '98,750', ['750', '98', '98750']],
  ['spaces', '1 800 555', ['1', '1800555', '555', '800']],
  ['points', '48.500', ['48', '48500', '500']],
  ['the signs of a telephone number', '(030) 12-34', ['030', '0301234', '12', '34']],
])('finds a number also without %s between its digits', (_, text, found) =>
  expect(tokens(text)).toEqual(found),
);

it('joins no numbers that a word stands between', () =>
  expect(tokens('12 or 34')).toEqual(['12', '34', 'or']));

it.each<[string, string, string[]]>([
  ['Japanese', '屋根の件', ['の件', '屋根', '根の']],
  ['Chinese', '屋顶修理', ['修理', '屋顶', '顶修']],
])('finds every two letters that stand together in %s', (_, text, found) =>
  expect(tokens(text)).toEqual(found.toSorted()),
);

it('joins no letters across a mark', () => expect(tokens('屋根、修理')).toEqual(['修理', '屋根']));

it('finds the Latin words inside of Japanese', () =>
  expect(tokens('見積pdfです')).toEqual(['pdf', 'です', '見積'].toSorted()));

it.each(['', '… — !'])('finds nothing in "%s"', (text) => expect(tokens(text)).toEqual([]));
