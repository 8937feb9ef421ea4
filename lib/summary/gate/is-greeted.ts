import { wordCount } from '../../text/word-count.ts';
import { linesOf } from './lines-of.ts';

const MAX_WORDS = 4;
const MAX_CHARS = 40;

/** Whether a text begins with a salutation: a few words that a comma, a colon or an exclamation mark ends. */
export function isGreeted(text: string): boolean {
  const first = linesOf(text)[0] ?? '';
  return (
    first.length <= MAX_CHARS && wordCount(first) <= MAX_WORDS && /[,:!，：！،、]$/u.test(first)
  );
}
