import { numberMentions } from './number-mentions.ts';
import { wordsIn } from '../../../text/words-in.ts';

/** A clause: the numbers it names, as every value they can mean, and its longer words. */
export interface NumberedClause {
  values: readonly (readonly string[])[];
  words: readonly string[];
}

const END =
  /[.,;:!?](?= |$)|[、。，；！？]|(?<!\p{L})(?:and|but|or|und|aber|oder|sowie|et|mais|ou|y|pero|o|e|ma|mas|en|maar|i|ale|ve|ama)(?!\p{L})/gu;
const MIN_WORD = 4;

/** The clauses of a folded text that name a number. */
export function clausesOf(text: string): NumberedClause[] {
  return text.split(END).flatMap((clause): NumberedClause[] => {
    const numbers = /\d/.test(clause) ? numberMentions(clause) : [];
    if (numbers.length === 0) return [];
    const words = wordsIn(clause).map(({ word }) => word);
    return [
      {
        values: numbers.map(({ values }) => values),
        words: words.filter((word) => word.length >= MIN_WORD || /\p{Script=Han}/u.test(word)),
      },
    ];
  });
}
