import type { Claim } from '../claim.ts';
import { computedAmounts } from '../computed-amounts.ts';
import type { Amounts } from '../reading/amounts-in.ts';
import type { NumberMention } from '../reading/number-mentions.ts';
import { spelledNumbers } from '../reading/spelled-numbers.ts';
import type { Rule } from '../rule.ts';
import { claimedNumbers } from '../wording/claimed-numbers.ts';

/**
 * An amount's currency, what a number measures, and whether it is a percentage, are the cited messages' own: € is EUR is "euros",
 * and never $; six hours are no six days, 62 % no 62. Where the message leaves the currency out, it is one that the thread names.
 */
export const units: Rule = {
  name: 'units',
  why: 'Another unit is another amount.',
  holds: (claim: Claim) =>
    [claim.folded, claim.fold(claim.line.due)]
      .flatMap((text) => [...claim.numbers(text), ...spelledIn(claim, text)])
      .every((mention) => isMeasuredSo(claim, mention)),
};

type Measured = Pick<NumberMention, 'measures' | 'units' | 'values'>;

function spelledIn(claim: Claim, text: string): Measured[] {
  const numbers = claimedNumbers(claim.likelyLanguage)?.numbers;
  if (!numbers) return [];
  return spelledNumbers(claim.undated(text), numbers)
    .filter(({ measures }) => measures.length > 0)
    .map((each) => ({ ...each, values: [...each.values], units: [] }));
}

function isMeasuredSo(claim: Claim, { measures, units: wanted, values }: Measured): boolean {
  const { figures, thread } = claim;
  const unitsIn = (amounts: Amounts) => values.flatMap((value) => [...(amounts.get(value) ?? [])]);
  const stated = figures.flatMap(({ amounts }) => unitsIn(amounts));
  const known = stated.length > 0 ? stated : unitsIn(computedAmounts(claim));
  if (wanted.length > 0) {
    if (wanted.some((unit) => known.includes(unit))) return true;
    return (
      known.includes('') &&
      !wanted.includes('%') &&
      wanted.some((unit) => thread.currencies.has(unit))
    );
  }
  if (measures.length > 0)
    return (
      known.length === 0 || known.includes('') || measures.some((each) => known.includes(each))
    );
  return known.length === 0 || known.some((unit) => unit !== '%');
}
