import { ADVICE_WORDS } from '../wording/advice-words.ts';
import { HASTE } from '../wording/haste.ts';

const WORD = /\p{L}[\p{L}']*/gu;

/** Whether a folded text of an unknown language begins with a word that is a command, and no noun, in any. */
export function startsWithOrder(folded: string): boolean {
  const words = folded.match(WORD) ?? [];
  const verb = words.find((word) => !HASTE.has(word)) ?? '';
  return [...ADVICE_WORDS.values()].some(({ noun, order }) => order.has(verb) && !noun.has(verb));
}
