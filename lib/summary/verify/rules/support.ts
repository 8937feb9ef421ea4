import { REPORT_WORDS } from '../wording/report-words.ts';
import type { Claim } from '../claim.ts';
import { excerptsOf } from '../excerpts-of.ts';
import { fold } from '../../../text/fold.ts';
import { nameTokens } from '../reading/name-tokens.ts';
import { standsIn } from '../../../text/stands-in.ts';
import type { Rule } from '../rule.ts';
import { type Lexicon, lexiconOf } from '../wording/wordings.ts';

/** A number is a word of its own, and was held against the messages already. */
const WORD = /\p{L}{4,60}|\d+/gu;
const NUMBER = /^\d/;
/** Words that begin alike are one word in two forms, or nearly. */
const STEM = 4;
const MIN_SHARE = 0.2;
/** Of so few words none need be the mail's, where a name is. */
const FEW = 2;
/** So many words cannot all be of another language by chance. */
const MANY = 5;
const MAX_CHARS = 600;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/**
 * A line has words in common with what it quotes, and one in five with the messages it cites, apart from names, little words
 * and those of telling; where both are in one language, for else there is nothing to compare. A few words that may be of any
 * language ("AI injection succeeded") have a word, a name or a number of the messages all the same.
 */
export const support: Rule = {
  name: 'support',
  why: 'Whoever makes things up cites something true beside it.',
  holds: (claim: Claim) => {
    if (claim.foldedSentences.some((each) => each.includes(claim.folded))) return true;
    const lexicon = lexiconOf(claim.language);
    const isSame = claim.cited.every(({ language }) => language === claim.language);
    if (!lexicon || !isSame)
      return isSame || claim.isSureOfLanguage || isOfOtherScript(claim) || sharesAnything(claim);
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

/** A line in Latin letters of mail that has hardly any, and the other way round. */
const isOfOtherScript = ({ cited, folded }: Claim): boolean =>
  cited.every(({ text }) => isLatin(text) !== isLatin(folded));

const isLatin = (text: string): boolean =>
  (text.slice(0, MAX_CHARS).match(LATIN)?.length ?? 0) * 2 >
  (text.slice(0, MAX_CHARS).match(LETTER)?.length ?? 0);

/** Whether a line is long, or has a longer word, a number or a name of the messages. */
function sharesAnything({ cited, folded, thread }: Claim): boolean {
  const words = folded.match(WORD) ?? [];
  if (words.length > MANY) return true;
  if (thread.participants.some(({ names }) => [...names].some((name) => folded.includes(name))))
    return true;
  const stems = new Set(cited.flatMap((each) => [...each.words].map(keyOf)));
  return words.some((word) =>
    NUMBER.test(word) ? cited.some(({ text }) => text.includes(word)) : stems.has(keyOf(word)),
  );
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
  const isShared = (word: string) => quoted.has(keyOf(word)) || senders.includes(word);
  return words.some(isShared) || namesOthers(claim) || sharesFigure(claim);
}

/** Whether both name the same day, or the same number, be it in words. */
const sharesFigure = (claim: Claim): boolean =>
  excerptsOf(claim).some(
    ({ amounts, days }) =>
      claim.numbers().some(({ values }) => values.some((value) => amounts.has(value))) ||
      claim.days().some(({ readings }) => readings.some((each) => days.supports(each, [days]))),
  );

/** Whether the line and what it quotes name the same person, thing or place, however short its name is. */
const namesOthers = ({ sentences, text }: Claim): boolean =>
  nameTokens(text).some(
    ({ isInitial, raw }) => !isInitial && sentences.some((each) => standsIn(each, raw)),
  );

function standsByItsMessages(words: readonly string[], claim: Claim): boolean {
  const stems = new Set(claim.sources.flatMap((each) => [...each.words].map(keyOf)));
  const dates = claim.days().map(({ end, start }) => claim.folded.slice(start, end));
  const isOfDay = (word: string) => dates.some((date) => date.includes(word));
  const known = words.filter(
    (word) => NUMBER.test(word) || stems.has(keyOf(word)) || isOfDay(word),
  );
  if (words.length <= FEW && namesOthers(claim)) return true;
  return known.length >= words.length * MIN_SHARE;
}
