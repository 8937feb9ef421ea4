import { linesOf } from './lines-of.ts';
import { namePartsOf } from './name-parts.ts';
import { nameWords } from './name-words.ts';
import type { Writer } from './writer.ts';

const LAST_LINES = 5;
const MAX_WORDS = 3;
const MAX_CHARS = 60;
const MIN_SHORT_NAME = 3;
const NO_NAME = /[\d:!?。！？|@/©]/u;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Whether a text ends with its sender's name, as a person signs: a word or three, one of them of the name or the address, whole
 * or shortened. The name of the house, which is in the domain, signs for nobody.
 */
export function isSigned(text: string, writer: Writer): boolean {
  const { domain, local, name } = namePartsOf(writer);
  const names = [...name, ...local].filter((word) => word.length > 1 && !domain.includes(word));
  return linesOf(text)
    .slice(1)
    .slice(-LAST_LINES)
    .some((line) => {
      if (line.length > MAX_CHARS || NO_NAME.test(line)) return false;
      const words = nameWords(line);
      return (
        words.length <= MAX_WORDS && words.some((word) => names.some((each) => isSame(word, each)))
      );
    });
}

/** "Dona" is Donatella; where no spaces part given and family names, one may stand for both. */
const isSame = (word: string, name: string) =>
  word === name ||
  (word.length >= MIN_SHORT_NAME && name.startsWith(word)) ||
  (SPACELESS.test(word) &&
    word.length > 1 &&
    (name.includes(word) || (word.includes(name) && word.length <= name.length + 1)));
