import { RELATIVE_DAYS, RELATIVE_DAYS_UNSPACED } from '../wording/relative-days.ts';
import type { DayMention } from './day-mention.ts';
import { isFree } from '../../../text/span.ts';
import type { Word } from '../../../text/words-in.ts';

interface Relative {
  language: string;
  offset: number;
  pattern: RegExp;
}

/** By the first letters, so that a text is gone through once. */
const START = 3;
const BY_START: ReadonlyMap<string, readonly Relative[]> = (() => {
  const map = new Map<string, Relative[]>();
  for (const [language, offset, words] of RELATIVE_DAYS)
    for (const alternative of alternativesOf(words)) {
      const start = (/\p{L}+/u.exec(alternative.replace(/^\(\?<!.*?\)/, ''))?.[0] ?? '').slice(
        0,
        START,
      );
      const pattern = new RegExp(`(?<![\\p{L}'-])${alternative}(?!\\p{L})`, 'uy');
      map.set(start, [...(map.get(start) ?? []), { language, offset, pattern }]);
    }
  return map;
})();
const UNSPACED = RELATIVE_DAYS_UNSPACED.map(
  ([offset, words]) => [offset, new RegExp(words, 'g')] as const,
);
const CJK = /[\u3040-\u9FFF\uAC00-\uD7AF]/;

/** The parts of a pattern between bars that are in no brackets. */
function alternativesOf(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of pattern) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** "today", "übermorgen", "明日" in a folded text; in one language, where it is known. */
export function relativeMentions(
  text: string,
  words: readonly Word[],
  language: string | null,
): DayMention[] {
  const found: DayMention[] = [];
  let end = 0;
  const add = (start: number, length: number, offset: number) => {
    end = start + length;
    found.push({ start, end, readings: [{ offset }], isDoubtful: false });
  };
  for (const { start, word } of words) {
    if (start < end || !isFree(text, start)) continue;
    for (const each of BY_START.get(word.slice(0, START)) ?? []) {
      if (language && each.language !== language) continue;
      each.pattern.lastIndex = start;
      const match = each.pattern.exec(text);
      if (match) add(start, match[0].length, each.offset);
      if (match) break;
    }
  }
  if (!CJK.test(text)) return found;
  for (const [offset, pattern] of UNSPACED)
    for (const match of text.matchAll(pattern)) add(match.index, match[0].length, offset);
  return found;
}
