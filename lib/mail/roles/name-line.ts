import { wordsOf } from './history.ts';

const FRAME = /^[-–—~*_/\s"'“(]{1,4}|[*_,.\s"'”)]{1,4}$/gu;
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*,?|\(.{1,20}\)|&|and|und|et|y|e|i|og|och|en|von|van|de|den|der|di|da|del|la|le)$/u;
/** In writing without capitals a name is short. */
const UNCASED = /^[\p{Lo}\p{M}·・ ]{1,10}$/u;
const LOWER = /^\p{Ll}[\p{L}'’-]{0,14}$/u;
const MAX_WORDS = 4;
const MAX_SENDER_WORDS = 6;

/**
 * True for a line that can be how somebody signs: the sender's name, a few capitalised words, one word in small letters.
 * @param names the words of the sender's name, empty where unknown
 */
export function isNameLine(words: string, names: ReadonlySet<string>): boolean {
  if (/[?!。？！:：]$/u.test(words)) return false;
  const bare = words.replace(FRAME, '').replace(FRAME, '');
  const said = bare.split(/\s+/);
  if (said.length <= MAX_SENDER_WORDS && !words.endsWith('.')) {
    if (wordsOf(bare).some((word) => names.has(word))) return true;
  }
  if (said.length > MAX_WORDS || (words.endsWith('.') && said.length > 2)) return false;
  return said.every((word) => NAME.test(word)) || UNCASED.test(bare) || LOWER.test(bare);
}
