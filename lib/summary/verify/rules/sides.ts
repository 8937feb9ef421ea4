import type { Claim } from '../claim.ts';
import { isTold } from '../people.ts';
import { peopleIn } from '../people-in.ts';
import { fold } from '../../../text/fold.ts';
import { type NumberMention, numberMentions } from '../reading/number-mentions.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';
import type { Participant } from '../thread-facts.ts';

const CLAUSES =
  /[;,、。!?]|\.(?!\d)| - |(?<=た|る|い|だ|です|ます)が|(?<!\p{L})(?:while|whereas|but|wahrend|aber|mais|tandis que|alors que|pero|mientras|ma|mentre|mas|maar|terwijl)(?!\p{L})/u;
const STEM = 4;
/** A figure tells more than a word. */
const NUMBER_WEIGHT = 2;
/** A clause begins with whom it is about. */
const LEAD = 14;
const HAN = /[\p{Script=Han}々]{2,}/gu;

/**
 * In a disagreement every clause that begins with a participant tells of somebody who is quoted, or of whom the quotes tell; and
 * the sides as they stand are nearer to the quotes, by the figures and words they share, than with two of them exchanged.
 */
export const sides: Rule = {
  name: 'sides',
  why: 'A disagreement with its sides exchanged is worse than none.',
  holds: (claim: Claim) => {
    if (claim.line.kind !== 'disagreement') return true;
    const quotes = claim.citations.flatMap(({ evidence, quote }) => {
      const sender = evidence && claim.thread.by(evidence.sender.address);
      return sender ? [{ sender, marks: marksOf(fold(quote), numberMentions(fold(quote))) }] : [];
    });
    const said = claim.folded.split(CLAUSES).flatMap((clause) => {
      const [subject] = peopleIn(clause.trim().slice(0, LEAD), claim);
      return subject ? [{ subject, marks: marksOf(clause, claim.numbers(clause)) }] : [];
    });
    const senders = new Set(quotes.map(({ sender }) => sender));
    if (!said.every(({ subject }) => senders.has(subject) || isToldOf(subject, claim)))
      return false;
    return !isExchanged(said, quotes);
  },
};

interface Side {
  subject: Participant;
  marks: ReadonlyMap<string, number>;
}
interface Quote {
  sender: Participant;
  marks: ReadonlyMap<string, number>;
}

/** Whether two people's clauses would fit their quotes better the other way round. */
function isExchanged(said: readonly Side[], quotes: readonly Quote[]): boolean {
  const [one, other] = [...new Set(said.map(({ subject }) => subject))];
  if (!one || !other || !quotes.some(({ sender }) => sender === other)) return false;
  const fit = (subject: Participant, sender: Participant) =>
    sum(
      said
        .filter((side) => side.subject === subject)
        .map(({ marks }) =>
          Math.max(
            0,
            ...quotes
              .filter((quote) => quote.sender === sender)
              .map((quote) => shared(marks, quote)),
          ),
        ),
    );
  return fit(one, other) + fit(other, one) > fit(one, one) + fit(other, other) + 1;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const shared = (marks: ReadonlyMap<string, number>, quote: Quote): number =>
  sum([...marks].map(([mark, weight]) => (quote.marks.has(mark) ? weight : 0)));

/** The figures and the words' beginnings of a folded text, with what each weighs; of Chinese characters the pairs. */
const marksOf = (folded: string, numbers: readonly NumberMention[]): ReadonlyMap<string, number> =>
  new Map([
    ...wordsIn(folded)
      .filter(
        ({ word }) => word.length >= STEM && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word),
      )
      .map(({ word }): [string, number] => [word.slice(0, STEM), 1]),
    ...(folded.match(HAN) ?? []).flatMap((run) =>
      Array.from(run.slice(1), (letter, i): [string, number] => [(run[i] ?? '') + letter, 1]),
    ),
    ...numbers
      .flatMap(({ values }) => values)
      .map((value): [string, number] => [value, NUMBER_WEIGHT]),
  ]);

const isToldOf = ({ names }: Participant, claim: Claim): boolean =>
  [...names].some((name) => isTold(name, claim));
