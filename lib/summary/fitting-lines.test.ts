import { expect, it } from 'vitest';
import type { Line, LineKind } from '../contract.ts';
import { fittingLines } from './fitting-lines.ts';
import { LengthLimit } from './within-length.ts';

/** A line of ten words. */
const line = (kind: LineKind, message: number): Line => ({
  kind,
  text: `${kind} ${message} says a thing in ten words all told.`,
  who: null,
  due: null,
  citations: [{ message, quote: 'a thing' }],
});
/** What fits into 30 words. */
const fitting = (news: Line[], kept: Line[]) =>
  fittingLines(news, kept, new LengthLimit('normal', 0)).map(({ text }) => text.slice(0, -36));

it('open asks and questions stay before new points', () => {
  const news = [line('point', 9), line('point', 8), line('point', 7)];
  expect(fitting(news, [line('ask', 1), line('question', 2), line('decision', 3)])).toEqual([
    'ask 1',
    'question 2',
    'decision 3',
  ]);
});

it('of one kind the newest stay', () => {
  expect(
    fitting(
      [line('point', 9)],
      [1, 2, 3].map((n) => line('point', n)),
    ),
  ).toEqual(['point 9', 'point 2', 'point 3']);
});

it('the headline is first, what is new is before what stood', () => {
  expect(fitting([line('point', 9)], [line('headline', 1), line('ask', 2)])).toEqual([
    'headline 1',
    'point 9',
    'ask 2',
  ]);
});

it('a line that is too long makes room for the next', () => {
  const long = { ...line('ask', 8), text: 'word '.repeat(91).trim() };
  expect(fitting([long], [line('ask', 1)])).toEqual(['ask 1']);
});
