import { expect, it } from 'vitest';
import type { Line } from '../contract.ts';
import { LengthLimit } from './within-length.ts';

const line = (words: number, kind: Line['kind'] = 'point'): Line => ({
  kind,
  text: Array.from({ length: words }, () => 'word').join(' '),
  who: null,
  due: null,
  citations: [{ message: 1, quote: 'word' }],
});
const taken = (limit: LengthLimit, lines: Line[]) => lines.map((each) => limit.take(each));

it.each([
  ['short', 6],
  ['normal', 12],
  ['detailed', 20],
] as const)('a %s summary has %i lines', (length, most) => {
  const lines = Array.from({ length: 30 }, () => line(1));
  expect(taken(new LengthLimit(length, 10_000), lines).filter(Boolean)).toHaveLength(most);
});

it('stops at 90 words, the headline counted', () => {
  const lines = [line(20, 'headline'), line(40), line(30), line(1)];
  expect(taken(new LengthLimit('normal', 10_000), lines)).toEqual([true, true, true, false]);
});

it('has no more than 30 % of the words of the thread', () => {
  expect(taken(new LengthLimit('normal', 150), [line(25), line(20), line(1)])).toEqual([
    true,
    true,
    false,
  ]);
});

it('always takes one line beside the headline', () => {
  expect(taken(new LengthLimit('normal', 5), [line(40, 'headline'), line(40), line(1)])).toEqual([
    true,
    true,
    false,
  ]);
});

it.each([
  ['short', 60, [line(25, 'headline'), line(70), line(20), line(1)], [true, false, true, false]],
  ['short', 10_000, [line(46, 'headline'), line(45)], [false, true]],
  ['normal', 60, [line(91), line(90), line(1)], [false, true, false]],
] as const)(
  'the first lines of a %s summary of %i words are never longer than its length',
  (length, own, lines, expected) => {
    expect(taken(new LengthLimit(length, own), [...lines])).toEqual(expected);
  },
);

it('counts two ideographs as a word', () => {
  const long = { ...line(1), text: '屋'.repeat(400) };
  const headline = { ...line(1, 'headline'), text: '屋根は漏れている' };
  expect(taken(new LengthLimit('normal', 60), [headline, long])).toEqual([true, false]);
});

it.each([
  ['short', 60, 30],
  ['short', 10_000, 45],
  ['normal', 200, 60],
  ['detailed', 1_000, 180],
] as const)('a %s summary of %i words may have %i', (length, own, words) => {
  expect(new LengthLimit(length, own).words).toBe(words);
});
