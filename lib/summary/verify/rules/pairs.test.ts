import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { pairs } from './pairs.ts';

const holds = (text: string, mail: string) => pairs.holds(claimOf({ text }, mail));

const OFFERS = 'We can offer Thursday 7 May at 9.10 or Friday 8 May at 11.40.';
const OFFERS_REVERSED = 'You may come at 9:10 on Thursday or at 11:40 on Friday.';
const LIST = 'Free slots:\n- Donnerstag, 7. Mai, 9:10 Uhr\n- Freitag, 8. Mai, 11:40 Uhr';
const OFFERS_JA = '5月7日は9時10分、5月8日は11時40分に空いています。';

describe('a day with its own hour stands', () => {
  it.each([
    ['They offer Thursday 7 May at 9:10', OFFERS],
    ['They offer 11:40 on Friday', OFFERS],
    ['They offer Thursday at 9:10 or Friday at 11:40', OFFERS],
    ['They offer 9:10 on Thursday', OFFERS_REVERSED],
    ['Frei ist Freitag, 8. Mai, um 11:40 Uhr', LIST],
    ['5月8日11時40分が空いている', OFFERS_JA],
    ['They offer Thursday at 11:40', `${OFFERS} On Thursday we have nothing else.`],
    ['They offer Thursday at 11:40', `${OFFERS} Both days at 11:40 would do as well.`],
    ['They moved it from Thursday at 9:10 to Friday', 'It moves from Thursday 9:10 to Friday.'],
    ['The doors open on Friday at 19:30', 'The play is on Friday at 20:00. Doors open at 19:30.'],
    ['They come on Friday at 11:40', 'Thursday or Friday at 11:40, or Saturday at 15:00?'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a day with the hour of another is refused', () => {
  it.each([
    ['They offer Thursday 7 May at 11:40', OFFERS],
    ['They offer 9:10 on Friday', OFFERS],
    ['They offer Thursday at 11:40 or Friday at 9:10', OFFERS],
    ['They offer Thursday at 11:40', OFFERS_REVERSED],
    ['Frei ist Freitag, 8. Mai, um 9:10 Uhr', LIST],
    ['5月8日9時10分が空いている', OFFERS_JA],
  ])('%s, not of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('an hour that another message changed goes with the first one’s day', () =>
  expect(
    pairs.holds(
      claimOf(
        {
          text: 'The meeting is on Tuesday at 11:00',
          citations: [
            { message: 1, quote: 'Shall we meet on Tuesday at 10:00 or Friday at 9:00?' },
            { message: 2, quote: 'The first, but at 11:00, I am out until Thursday.' },
          ],
        },
        [
          { said: 'Shall we meet on Tuesday at 10:00 or Friday at 9:00?' },
          { from: 'Ben Kurz', said: 'The first, but at 11:00, I am out until Thursday.' },
        ],
      ),
    ),
  ).toBe(true));
