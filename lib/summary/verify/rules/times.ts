import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

/** Every time of day of the line is one that a cited message names: 3 pm is 15:00 is 15h. Zones are not converted. */
export const times: Rule = {
  name: 'times',
  why: 'A wrong hour is a missed meeting.',
  holds: (claim: Claim) =>
    [claim.folded, claim.fold(claim.line.due)].every((text) =>
      claim.times(text).every((time) => time.isDoubtful || claim.supportsTime(time)),
    ),
};
