import { normalise } from './normalise.ts';

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
/** A line that ends before this many characters was ended by its writer, not by the width of a window. */
const WRAPPED_FROM = 40;
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\u30FC]$/u;
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A normalised text, and where its writer began a new line on purpose. */
export interface Paragraphs {
  text: string;
  /** Places in `text`, ascending, the first one 0. */
  starts: number[];
  /** How many lines are items of a list. */
  items: number;
}

/** One text of several, normalised as a whole, hard-wrapped lines joined. */
export function paragraphsOf(texts: readonly string[]): Paragraphs {
  const found: Paragraphs = { text: '', starts: [0], items: 0 };
  const parts: string[] = [];
  let length = 0;
  let last = '';
  let wrapAt = 0;
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const words = normalise(line);
    const isItem = LIST_ITEM.test(line);
    if (isItem) found.items += 1;
    if (words !== '') {
      const gap = last === '' || (CJK_END.test(last) && CJK_START.test(words)) ? '' : ' ';
      if (length > 0 && (isItem || wrapAt < WRAPPED_FROM)) found.starts.push(length + gap.length);
      parts.push(gap, words);
      length += gap.length + words.length;
      last = words;
    }
    wrapAt = words.length;
  }
  return { ...found, text: parts.join('') };
}

/** Not after a German ordinal ("am 18. Mai") or a title. */
const SENTENCE_END =
  /(?:[!?。！？]|(?<!\d|(?<!\p{L})(?:Dr|Mr|Mrs|Ms|St|Nr|No|Prof|Hr|Fr|ca|bzw|vs|Sr|Sra|M|Mme|Sig|z\. ?B|e\.g|i\.e))\.|(?<=\d)(?<!(?<!\p{L})(?:am|der|den|dem|zum|vom|bis|im|die|das|des|ab|seit|zur|ein\p{L}{0,2}) \d{1,3})\.(?= \p{Lu}))(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])["')\]]*/gu;
/** No sentence of a person is longer; what is, is cut around the place that is asked for. */
const REACH = 500;

/** The sentence, or sentences, that a stretch of a text stands in. */
export function sentencesAround({ starts, text }: Paragraphs, start: number, end: number): string {
  const from = Math.max(0, start - REACH, lastAtOrBefore(starts, start));
  const next = starts[indexAfter(starts, end - 1)] ?? text.length;
  const to = Math.min(text.length, end + REACH, next);
  // One letter more, because a capital behind tells the end of a sentence from a German ordinal.
  const before = Array.from(text.slice(from, start + 1).matchAll(SENTENCE_END)).findLast(
    ({ 0: end, index }) => from + index + end.length <= start,
  );
  const tail = Math.max(end - 1, start);
  const [after] = text.slice(tail, to).matchAll(SENTENCE_END);
  const first = before ? from + before.index + before[0].length : from;
  const stop = after ? tail + after.index + after[0].length : to;
  return text.slice(first, Math.max(stop, end)).trim();
}

const lastAtOrBefore = (starts: readonly number[], at: number) =>
  starts[indexAfter(starts, at) - 1] ?? 0;

/** The index of the first start after a place. */
function indexAfter(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
