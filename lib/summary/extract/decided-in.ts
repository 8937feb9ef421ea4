import { NUMBER_WORDS } from '../verify/wording/number-words.ts';
import { foldInPlace } from '../../text/fold-in-place.ts';
import { isDecision } from './decisions.ts';
import type { Sentence } from '../../text/sentences.ts';

/** "Two decisions:", "Beschlossen:", "决定:": says that what follows was settled. Folded. */
const HEAD =
  /(?:(?<!\p{L})(?:decisions?|decided|agreed|agreements?|beschluss\p{L}{0,2}|beschlusse|beschlossen|entscheidung(?:en)?|entschieden|vereinbart|vereinbarungen|decide|convenu|decision(?:es)?|acuerdos?|acordado|decidido|decision[ei]|deciso|concordato|decisoes|decisao|combinado|besluit(?:en)?|besloten|afgesproken|afspraken|decyzj[ae]|ustalen(?:ia|ie)|ustalono|kararlar?)(?!\p{L})|قرارات|قرار|اتفقنا|决定|決定|決定事項|결정)[^:：]{0,60}[:：]$/u;
const OPEN =
  /(?<!\p{L})(?:needed|open|pending|missing|offen\p{L}{0,2}|notig\p{L}{0,2}|ouvert\p{L}{0,2}|a prendre|pendientes?|aperte|da prendere|open|otwart\p{L}{0,2}|to (?:make|take)|not?|nicht|pas)(?!\p{L})/u;
const NUMBER = /\d+|\p{L}+/gu;
const MOST = 6;

/**
 * Which sentences of a message say what was settled: by their words, or because they stand below a head that says so ("Two
 * decisions:"): the items of its list, or as many paragraphs as it counts. The head itself is none.
 * @returns their places
 */
export function decidedIn(sentences: readonly Sentence[]): ReadonlySet<number> {
  const decided = new Set(
    sentences.filter(({ text }) => isDecision(text)).map(({ index }) => index),
  );
  for (const { index, text } of sentences) {
    const words = foldInPlace(text.replace(/[\s*_]+$/, '').slice(-200));
    if (!HEAD.test(words) || OPEN.test(words)) continue;
    const opening = sentences.slice(index + 1).filter(({ opens }) => opens !== null);
    const count = countIn(words);
    const other = opening.findIndex(({ opens }) => opens !== 'item');
    const items = other < 0 ? opening : opening.slice(0, other);
    const below = items.length > 0 ? items : opening.slice(0, count);
    if (below.length > 0) decided.delete(index);
    for (const each of below.slice(0, MOST)) decided.add(each.index);
  }
  return decided;
}

/** The number that a head gives, as a figure or a word. */
function countIn(words: string): number {
  for (const [word] of words.matchAll(NUMBER)) {
    const count = /^\d/.test(word) ? Number(word) : (NUMBER_WORDS.get(word)?.[0] ?? 0);
    if (Number.isInteger(count) && count > 0 && count <= MOST) return count;
  }
  return 0;
}
