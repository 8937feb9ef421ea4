import type { Claim } from '../claim.ts';
import { type Clause, clausesIn } from '../reading/clauses.ts';
import { contentKeys } from '../reading/content-keys.ts';
import { fold } from '../../../text/fold.ts';
import { likelyPairs, oppositeWords, thingsBeside } from '../reading/opposites-in.ts';
import type { Rule } from '../rule.ts';
import { type OppositePair, RETURNS } from '../wording/opposites.ts';

const NUMBER = /\d+/;
const HALF_DAY = 12;
/** So many words beside "before" name what it is about. */
const MAX_WORDS = 3;

/**
 * Where the quoted sentence says "before Monday", "above 30", "the left knee", the line does not say "after Monday", "below
 * 30", "the right knee", in whatever language; unless one of them denies it, or names both.
 */
export const opposites: Rule = {
  name: 'opposites',
  why: 'A deadline turned into a start is worse than none.',
  holds: (claim: Claim) => {
    const named = likelyPairs(claim.folded, claim.language).flatMap((pair) =>
      SIDES.filter((side) => names(pair, side, claim)).map((side) => ({ pair, side })),
    );
    if (named.length === 0) return true;
    const own = claim.clauses.map((clause) => ({ clause, language: claim.language }));
    const told = toldOf(claim);
    return named.every(({ pair, side }) => !isTurned(pair, side, own, told));
  },
};

const SIDES = ['one', 'other'] as const;

const names = (pair: OppositePair, side: Side, { folded, language }: Claim): boolean => {
  const words = oppositeWords(pair, language);
  return words !== null && folded.search(words[side]) >= 0;
};

type Side = 'one' | 'other';

/** A word of a pair, the clause it stands in, and what stands beside it. */
interface Use extends Told {
  /** The number beside it, where there is one. */
  number: number | null;
  keys: ReadonlySet<string>;
}

/** Whether the line names a side of the pair, and the quotes only the opposite of it. */
function isTurned(
  pair: OppositePair,
  side: Side,
  own: readonly Told[],
  told: readonly Told[],
): boolean {
  const opposite = side === 'one' ? 'other' : 'one';
  const against = usesOf(pair, opposite, told);
  if (against.length === 0) return false;
  const alike = [...usesOf(pair, side, told), ...usesOf(pair, opposite, own)];
  return usesOf(pair, side, own).some(
    (said) =>
      !alike.some((use) => pair.beside !== 'thing' || isSameThing(said, use)) &&
      against.some(
        (use) =>
          said.clause.denial.isDenied === use.clause.denial.isDenied &&
          RETURNS.test(said.clause.text) === RETURNS.test(use.clause.text) &&
          isAboutSame(pair, said, use),
      ),
  );
}

/** A clause, and the language of its text. */
interface Told {
  clause: Clause;
  language: string | null;
}

/** The clauses of the quoted sentences. */
const toldOf = ({ citations, language, meantClauses, isOneLanguage }: Claim): Told[] =>
  isOneLanguage
    ? meantClauses.map((clause) => ({ clause, language }))
    : citations.flatMap(({ evidence, quote }) => {
        const own = evidence?.language ?? null;
        const sentence = fold(evidence?.sentencesOf(quote) ?? '');
        return clausesIn(sentence, own, () => false).map((clause) => ({ clause, language: own }));
      });

const usesOf = (pair: OppositePair, side: Side, clauses: readonly Told[]): Use[] =>
  clauses.flatMap(({ clause, language }) => {
    const pattern = oppositeWords(pair, language)?.[side];
    if (!pattern) return [];
    return thingsBeside(clause.text, pattern, language ?? '').map((thing) => {
      const words = thing.trim().split(' ').slice(0, MAX_WORDS).join(' ');
      const [number] = NUMBER.exec(words) ?? [];
      return {
        clause,
        language,
        number: number === undefined ? null : Number(number),
        keys: contentKeys(words, language, () => false),
      };
    });
  });

function isAboutSame({ beside }: OppositePair, said: Use, told: Use): boolean {
  if (beside === 'thing') return isSameThing(said, told);
  return (
    said.language !== told.language ||
    sharesKey(said.clause.keys, told.clause.keys) ||
    sharesKey(said.clause.numbers, told.clause.numbers)
  );
}

/** The number beside both, also where one of them counts the hours to twelve; or a word. */
const isSameThing = (said: Use, told: Use): boolean =>
  said.number !== null && told.number !== null
    ? [0, HALF_DAY].includes(Math.abs(said.number - told.number))
    : sharesKey(said.keys, told.keys);

const sharesKey = (keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...keys].some((key) => others.has(key));
