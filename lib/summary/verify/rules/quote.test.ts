import { describe, expect, it } from 'vitest';
import { claimOf, type Mail } from '../testing/claim-of.ts';
import { quote } from './quote.ts';

const thread: Mail[] = [
  {
    said: [
      { role: 'quoted', text: 'Is slate your last word?' },
      { role: 'own', text: 'Yes.\nThe roof is “slate”,\nand costs 48,500 euros.' },
      { role: 'own', text: '屋根は石です。はい。' },
      { role: 'forwarded', text: 'Der Dachdecker kommt im Mai.' },
    ],
  },
  { from: 'Ben Kurz', said: 'Tin costs less.' },
];

const holds = (words: string, message = 1) =>
  quote.holds(claimOf({ citations: [{ message, quote: words }] }, thread));

describe('words of the message stand', () => {
  it.each([
    'and costs 48,500 euros',
    'The roof is "slate", and costs',
    'Der Dachdecker kommt im Mai.',
    '屋根は石',
    'Yes.',
    'Yes',
    'はい。',
  ])('%s', (words) => expect(holds(words)).toBe(true));
});

describe('words that are not those of the message are refused', () => {
  it.each([
    ['invented ones', 'and costs 48,600 euros'],
    ['others in case', 'AND COSTS 48,500 EUROS'],
    ['ones that cut a word', 'and costs 48,500 eur'],
    ['ones that cut a number', 'osts 48,500 euros'],
    ['ones with a gap', 'The roof costs 48,500 euros'],
    ['quoted history', 'Is slate your last word?'],
    ['another message’s', 'Tin costs less.'],
  ])('%s', (_, words) => expect(holds(words)).toBe(false));
});

describe('too few words to prove anything are refused', () => {
  it.each(['is', 'The', 'and', 'es.', '.', ' '])('%s', (words) => expect(holds(words)).toBe(false));
});

it('a message that the thread does not have is refused', () =>
  expect(holds('Tin costs less.', 3)).toBe(false));

it('one bad quote among good ones is refused', () =>
  expect(
    quote.holds(
      claimOf(
        {
          citations: [
            { message: 2, quote: 'Tin costs less.' },
            { message: 1, quote: 'Tin costs more.' },
          ],
        },
        thread,
      ),
    ),
  ).toBe(false));
