import type { Claim } from '../claim.ts';
import type { NumberMention } from '../reading/number-mentions.ts';
import type { Rule } from '../rule.ts';

/**
 * An amount's currency, and whether a number is a percentage, are the cited messages' own: € is EUR is "euros", and never $.
 * Where the message leaves the currency out, it is one that the thread names.
 */
export const units: Rule = {
  name: 'units',
  why: 'Another currency is another amount.',
  holds: (claim: Claim) =>
    [claim.folded, claim.fold(claim.line.due)]
      .flatMap((text) => claim.numbers(text))
      .every((mention) => mention.units.length === 0 || isMeasuredSo(claim, mention)),
};

function isMeasuredSo(
  { sources, thread }: Claim,
  { units: wanted, values }: NumberMention,
): boolean {
  const known = sources.flatMap(({ amounts }) =>
    values.flatMap((value) => [...(amounts.get(value) ?? [])]),
  );
  if (wanted.some((unit) => known.includes(unit))) return true;
  const isBare = known.includes('') && !wanted.includes('%');
  return isBare && wanted.some((unit) => thread.currencies.has(unit));
}
