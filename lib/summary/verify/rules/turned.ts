import type { Claim } from '../claim.ts';
import { changesIn } from '../reading/changes-in.ts';
import { withDigits } from '../reading/with-digits.ts';
import type { Rule } from '../rule.ts';

/**
 * Which of two figures takes the place of the other is as the quoted sentence says: of "20 minutes instead of 25" no line tells
 * "from 20 to 25".
 */
export const turned: Rule = {
  name: 'turned',
  why: 'A change told backwards undoes it.',
  holds: (claim: Claim) => {
    const said = changesIn(withDigits(claim.folded));
    if (said.length === 0) return true;
    const told = claim.foldedSentences.flatMap((each) => changesIn(withDigits(each)));
    return said.every(
      ({ fresh, old }) =>
        !told.some((each) => each.isSure && each.fresh === old && each.old === fresh) ||
        told.some((each) => each.fresh === fresh && each.old === old),
    );
  },
};
