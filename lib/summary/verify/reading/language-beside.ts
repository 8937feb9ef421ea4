import { wordsIn } from '../../../text/words-in.ts';
import type { Evidence } from '../evidence.ts';
import { languageOf } from '../wording/language-of.ts';

/** Words that begin alike are one word in two forms; a shorter one may be of any language. */
const STEM = 4;
/** Little words that leave no doubt about a language. */
export const MANY_WORDS = 2;

/**
 * The language of a folded text, by little words; where there is hardly one, that of the cited messages, if the text has a
 * word of theirs.
 */
export function languageBeside(
  folded: string,
  cited: readonly Evidence[],
  isName: (word: string) => boolean,
): string | null {
  const likely = cited.map(({ language }) => language);
  const told = languageOf(folded, likely);
  const [first = null, ...others] = new Set(likely.filter((each) => each !== null));
  if (told === first || first === null || others.length > 0) return told;
  if (languageOf(folded, likely, MANY_WORDS) !== null) return told;
  const stems = wordsIn(folded).flatMap(({ word }) =>
    word.length < STEM || isName(word) ? [] : [word.slice(0, STEM)],
  );
  const isShared = cited.some(({ words }) =>
    [...words].some((word) => stems.includes(word.slice(0, STEM))),
  );
  return isShared ? first : told;
}
