import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { exchanged } from './exchanged.ts';

const holds = (text: string, mail: string) => exchanged.holds(claimOf({ text }, mail));

describe('numbers in their own places stand', () => {
  it.each([
    ['Members pay €165, guests €120', 'Each member pays €165. For guests it is 120.'],
    ['Guests pay €120 and members €165', 'Each member pays €165. For guests it is 120.'],
    ['12 boys and 14 girls come', 'We are 12 boys and 14 girls.'],
    ['The coach costs £70 each, £2,640 altogether', 'The coach costs £2,640, i.e. under £70 each.'],
    ['大人は500円、子供は300円', '大人500円、子供300円です。'],
    ['The roof costs 500 euros, the door 300', 'Roofing is 500 euros. A door is 300.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('numbers in each other’s place are refused', () => {
  it.each([
    ['Members pay €120, guests €165', 'Each member pays €165. For guests it is 120.'],
    ['14 boys and 12 girls come', 'We are 12 boys and 14 girls.'],
    [
      'Geschwister zahlen 165 Euro, Einzelkinder 120 Euro',
      'Pro Kind sind 165 Euro fällig, Geschwister zahlen nur 120.',
    ],
    ['Les adultes paient 12 €, les enfants 20 €', 'Les adultes paient 20 € et les enfants 12 €.'],
  ])('%s, not of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('a figure that another message corrects is told of the same', () =>
  expect(
    exchanged.holds(
      claimOf(
        {
          text: 'The coach costs £2,780 instead of £2,640, the ferry is dearer',
          citations: [
            { message: 1, quote: 'The coach costs £2,640.' },
            { message: 2, quote: 'It is £2,780 now, because of the ferry.' },
          ],
        },
        [{ said: 'The coach costs £2,640.' }, { said: 'It is £2,780 now, because of the ferry.' }],
      ),
    ),
  ).toBe(true));
