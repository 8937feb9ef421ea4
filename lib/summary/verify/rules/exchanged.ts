import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { clausesOf, type NumberedClause } from '../reading/clauses-of.ts';
import { withDigits } from '../reading/with-digits.ts';
import type { Rule } from '../rule.ts';
import { CURRENCIES } from '../wording/currencies.ts';
import { MEASURES } from '../wording/measures.ts';

const STEM = 5;

/**
 * Two numbers of the line have not changed places: where each clause shares its words with what a cited message says of the
 * other's number, and none with what it says of its own, they have.
 */
export const exchanged: Rule = {
  name: 'exchanged',
  why: 'Two right figures in each other’s place are two wrong ones.',
  holds: (claim: Claim) => {
    if (claim.numbers().length < 2) return true;
    const said = clausesOf(withDigits(claim.folded)).filter(({ values }) => values.length === 1);
    if (said.length < 2) return true;
    return !said.some((one, i) =>
      said.slice(i + 1).some((other) => isExchanged(one, other, claim.cited)),
    );
  },
};

/** A message that has both tells what each is of; of one that corrects another's figure both are told. */
function isExchanged(
  one: NumberedClause,
  other: NumberedClause,
  cited: readonly Evidence[],
): boolean {
  const [first = [], second = []] = [one.values[0], other.values[0]];
  if (isSame(first, second)) return false;
  const having = cited.filter(({ amounts }) =>
    [...first, ...second].some((value) => amounts.has(value)),
  );
  const [message] = having;
  if (!message || having.length > 1) return false;
  const told = message.lines.flatMap((line) => clausesOf(withDigits(line)));
  const [ofOne, ofOther] = [of(first, told), of(second, told)];
  return (
    shares(one, ofOther) && shares(other, ofOne) && !shares(one, ofOne) && !shares(other, ofOther)
  );
}

const of = (number: readonly string[], told: readonly NumberedClause[]) =>
  told.filter(({ values }) => values.some((each) => isSame(each, number)));

const isSame = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));

const shares = ({ words }: NumberedClause, told: readonly NumberedClause[]): boolean =>
  told.some((each) => words.some((word) => each.words.some((other) => isAlike(word, other))));

/** The same beginning, or one in the other, as in compounds; no unit or currency, which figures have in common. */
function isAlike(a: string, b: string): boolean {
  if (CURRENCIES.has(a) || MEASURES.has(a)) return false;
  return a.slice(0, STEM) === b.slice(0, STEM) || a.includes(b) || b.includes(a);
}
