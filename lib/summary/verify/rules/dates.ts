import type { Claim } from '../claim.ts';
import { standsIn } from '../../../text/stands-in.ts';
import { withDigits } from '../reading/with-digits.ts';
import { wordsIn } from '../../../text/words-in.ts';
import { FEASTS } from '../wording/feasts.ts';
import type { Rule } from '../rule.ts';

/**
 * Every day, month, weekday and "next week" of the line is one that a cited message means: 14.05., 14 May, "May 14th" and
 * 5月14日 are one date, and "tomorrow" is the day after the message was sent.
 */
export const dates: Rule = {
  name: 'dates',
  why: 'A wrong date is a missed deadline.',
  holds: (claim: Claim) =>
    feastsStand(claim) &&
    [claim.folded, claim.fold(claim.line.due)]
      .map(withDigits)
      .every((text) =>
        claim
          .days(text)
          .every(
            (day) =>
              day.isDoubtful ||
              claim.supportsDay(day, text) ||
              claim.sources.some(({ readable }) =>
                standsIn(readable, text.slice(day.start, day.end)),
              ),
          ),
      ),
};

/** "Easter" is "Ostern", and no Whitsun. */
function feastsStand({ folded, sources }: Claim): boolean {
  const rows = new Set(wordsIn(folded).flatMap(({ word }) => FEASTS.get(word) ?? []));
  if (rows.size === 0) return true;
  const isTold = (row: number) =>
    [...FEASTS].some(
      ([name, each]) => each === row && sources.some(({ folded: told }) => told.includes(name)),
    );
  return [...rows].every(isTold);
}
