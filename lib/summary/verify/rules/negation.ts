import type { Claim } from '../claim.ts';
import { deniableWords, denialIn, isNot } from '../reading/denial.ts';
import { fold } from '../reading/fold.ts';
import type { Rule } from '../rule.ts';
import { type Lexicon, lexiconOf } from '../wording/wordings.ts';

/** What parts a sentence into clauses. */
const CLAUSES =
  /[,;:!?()]|(?<!(?<!\d)\d{1,2})\.| - |(?<!\p{L})(?:and|but|because|so|while|whereas|und|aber|weil|da|denn|sondern|wahrend|et|mais|car|parce que|y|pero|porque|mientras|e|ma|perche|mentre|mas|enquanto|en|maar|omdat|want)(?!\p{L})/u;
/** So many letters of a word are its stem. */
const STEM = 5;
const MIN_LETTERS = 4;
/** A longer line says more than one thing. */
const MAX_WORDS = 22;
/** "…, not the other" is no denial of the quoted words. */
const CONTRAST = /^ ?(?:not|nicht|kein|pas|non pas|no|non|nao|niet|geen) /;
/** What follows is a condition, and denies nothing. */
const CONDITION = /(?:^|[^\p{L}])(?:if|whether|unless|wenn|ob|falls|si|se|als|indien) .*/u;

/**
 * The line does not deny what the quoted sentence says, nor say what it denies. A "not" in a short line needs one in the
 * quoted sentences, or a word that turns their sense ("only", "cancelled"); and a clause that shares its words with one of the
 * quote, in one language, denies when that does.
 */
export const negation: Rule = {
  name: 'negation',
  why: '"We will ship" and "we will not ship" differ in one little word.',
  holds: (claim: Claim) => denialIsQuoted(claim) && clausesAgree(claim),
};

function denialIsQuoted(claim: Claim): boolean {
  if (claim.folded.split(' ').length > MAX_WORDS) return true;
  const clauses = partsOf(claim.folded);
  if (!clauses.some((clause) => denialIn(clause, claim.language)?.isDenied)) return true;
  return claim.citations.some(({ evidence, quote }) => {
    const sentence = fold(evidence?.sentencesOf(quote) ?? '');
    const denial = denialIn(sentence, evidence?.language ?? null, claim.folded);
    return !denial || denial.isDenied || denial.isTurned;
  });
}

/** The clauses of a folded sentence, without conditions and contrasts. */
const partsOf = (folded: string): string[] =>
  folded
    .split(CLAUSES)
    .filter((clause) => !CONTRAST.test(clause))
    .map((clause) => clause.replace(CONDITION, ''));

interface Clause {
  stems: ReadonlySet<string>;
  isDenied: boolean;
  isTurned: boolean;
}

function clausesAgree(claim: Claim): boolean {
  const lexicon = lexiconOf(claim.language);
  const isOneLanguage = claim.cited.every(({ language }) => language === claim.language);
  if (!lexicon || !isOneLanguage) return true;
  const isName = (word: string) => claim.thread.participants.some(({ names }) => names.has(word));
  const said = clausesOf(claim.folded, lexicon, isName);
  const meant = claim.foldedSentences.flatMap((each) => clausesOf(each, lexicon, isName));
  return said.every((clause) => !contradicts(clause, meant));
}

function contradicts(clause: Clause, meant: readonly Clause[]): boolean {
  if (clause.isTurned) return false;
  const shared = meant.map((each) => ({
    each,
    count: [...each.stems].filter((stem) => clause.stems.has(stem)).length,
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const nearest = shared.filter(({ count }) => count === most).map(({ each }) => each);
  return (
    most > 0 &&
    nearest.every(
      ({ isDenied, isTurned, stems }) =>
        most * 3 >= Math.max(clause.stems.size, stems.size) &&
        most * 2 >= Math.min(clause.stems.size, stems.size, 4) &&
        !isTurned &&
        isDenied !== clause.isDenied,
    )
  );
}

function clausesOf(folded: string, lexicon: Lexicon, isName: (word: string) => boolean): Clause[] {
  const { first, little, second, turns } = lexicon;
  return partsOf(folded).flatMap((part) => {
    const words = deniableWords(part);
    const content = words.filter(
      (word) =>
        word.length >= MIN_LETTERS &&
        ![little, first, second].some((list) => list.has(word)) &&
        !isNot(word, lexicon) &&
        !isName(word),
    );
    if (content.length === 0) return [];
    return [
      {
        stems: new Set(content.map((word) => word.slice(0, STEM))),
        isDenied: words.some((word) => isNot(word, lexicon)),
        isTurned: words.some((word) => turns.has(word)),
      },
    ];
  });
}
