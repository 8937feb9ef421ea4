import type { Claim } from '../claim.ts';
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
    const said = clausesOf(withDigits(claim.folded)).filter(({ values }) => values.length === 1);
    if (said.length < 2) return true;
    const told = claim.cited.map(({ lines }) =>
      lines.flatMap((line) => clausesOf(withDigits(line))),
    );
    return !said.some((one, i) => said.slice(i + 1).some((other) => isExchanged(one, other, told)));
  },
};

/** A message that has both tells what each is of; of one that corrects another's figure both are told. */
function isExchanged(
  one: NumberedClause,
  other: NumberedClause,
  told: readonly (readonly NumberedClause[])[],
): boolean {
  const [first = [], second = []] = [one.values[0], other.values[0]];
  const having = (clauses: readonly NumberedClause[], number: readonly string[]) =>
    clauses.filter(({ values }) => values.some((each) => isSame(each, number)));
  const withAny = told.filter(
    (each) => having(each, first).length + having(each, second).length > 0,
  );
  const [clauses] = withAny;
  if (!clauses || withAny.length > 1 || isSame(first, second)) return false;
  const [ofOne, ofOther] = [having(clauses, first), having(clauses, second)];
  return (
    shares(one, ofOther) && shares(other, ofOne) && !shares(one, ofOne) && !shares(other, ofOther)
  );
}

const isSame = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));

const shares = ({ words }: NumberedClause, told: readonly NumberedClause[]): boolean =>
  told.some((each) => words.some((word) => each.words.some((other) => isAlike(word, other))));

/** The same beginning, or one in the other, as in compounds; no unit or currency, which figures have in common. */
function isAlike(a: string, b: string): boolean {
  if (CURRENCIES.has(a) || MEASURES.has(a)) return false;
  return a.slice(0, STEM) === b.slice(0, STEM) || a.includes(b) || b.includes(a);
}
