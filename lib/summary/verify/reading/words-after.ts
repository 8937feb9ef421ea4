import { fold } from '../../../text/fold.ts';
import { wordsIn } from '../../../text/words-in.ts';

const REACH = 48;

/** The folded words that follow a place in a normalised text after one space; none where something else follows. */
export function wordsAfter(text: string, end: number): string[] {
  if (text[end] !== ' ') return [];
  const found = wordsIn(fold(text.slice(end + 1, end + REACH)));
  return found[0]?.start === 0 ? found.map(({ word }) => word) : [];
}
