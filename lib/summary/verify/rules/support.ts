import { REPORT_WORDS } from '../../warnings/report-words.ts';
import type { Claim } from '../claim.ts';
import { fold } from '../reading/fold.ts';
import type { Rule } from '../rule.ts';
import { type Lexicon, lexiconOf } from '../wording/wordings.ts';

/** A number is a word of its own, and was held against the messages already. */
const WORD = /\p{L}{4,60}|\d+/gu;
const NUMBER = /^\d/;
/** Words that begin alike are one word in two forms, or nearly. */
const STEM = 4;
const MIN_SHARE = 0.2;

/**
 * A line has words in common with what it quotes, and one in five with the messages it cites, apart from names, little words
 * and those of telling; where both are in one language, for else there is nothing to compare.
 */
export const support: Rule = {
  name: 'support',
  why: 'Whoever makes things up cites something true beside it.',
  holds: (claim: Claim) => {
    const lexicon = lexiconOf(claim.language);
    if (!lexicon || !claim.cited.every(({ language }) => language === claim.language)) return true;
    const words = wordsOf(claim.folded, lexicon);
    const own = words.filter((word) => claim.thread.named(word).length === 0);
    if (own.length === 0) return true;
    return standsByItsQuotes(words, claim, lexicon) && standsByItsMessages(own, claim);
  },
};

function wordsOf(folded: string, { little, owes, says, second }: Lexicon): string[] {
  const lists = [little, owes, says, second, REPORT_WORDS];
  return (folded.match(WORD) ?? []).filter((word) => !lists.some((list) => list.has(word)));
}

/** Numbers are the same or not; of other words the stem counts. */
const keyOf = (word: string): string => (NUMBER.test(word) ? word : word.slice(0, STEM));

/** One word of the quoted sentences is enough, or a name of who says them. */
function standsByItsQuotes(words: readonly string[], claim: Claim, lexicon: Lexicon): boolean {
  const quoted = new Set(
    claim.sentences.flatMap((each) => wordsOf(fold(each), lexicon)).map(keyOf),
  );
  const senders = claim.cited.flatMap(({ sender }) => [
    ...(claim.thread.by(sender.address)?.names ?? []),
  ]);
  return words.some((word) => quoted.has(keyOf(word)) || senders.includes(word));
}

function standsByItsMessages(words: readonly string[], { sources }: Claim): boolean {
  const stems = new Set(sources.flatMap((each) => [...each.words].map(keyOf)));
  const known = words.filter((word) => NUMBER.test(word) || stems.has(keyOf(word)));
  return known.length >= words.length * MIN_SHARE;
}
