import { MONTHS } from './calendar.ts';
import { foldInPlace } from './fold-in-place.ts';
import { endsInAbbreviation } from './abbreviations.ts';

const MAX_CHARS = 200_000;
const LIST_ITEM = /^\s*(?:(?:[-*•–·・]|\d{1,3}[.)](?!\s+(?:und|bis|oder|i|do)\s))\s+|[・•])/;
const WORD = /[\p{L}\p{N}]/u;
const ORDINAL = /(?:^|\D)\d{1,2}\.$/;
const FIRST_WORD = /^\p{L}+/u;
const EMPHASIS = /^[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}$/g;
/** Behind a sentence of some words; a few are the name of a button. */
const LINK_AT_END =
  /^((?:\S+\s+){5,200}?\S+?)\s*[:：–-]?\s*[<(]?https?:\/\/[^\s<>()]{1,2000}[>)]?[.!]?$/;
/** Letters that take twice the room of others. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/g;
/** A line narrower than this was not broken for its width. */
const NARROW = 40;

/** A sentence of a message: its words with white space collapsed, and its place, from 0. */
export interface Sentence {
  text: string;
  index: number;
  /** Whether it begins a paragraph, and whether that is an item of a list. */
  opens: 'paragraph' | 'item' | null;
}

/**
 * The sentences of a text in any language (Intl.Segmenter, without its cuts at "27. November" and "Dr. Ek"). Hard-wrapped
 * lines are joined; a blank line, a list item or a short line of its own ends a sentence. The marks of list items and of
 * emphasis are left out, and so are a link at the end and runs without a letter or digit.
 */
export function sentencesOf(text: string): Sentence[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return paragraphsOf(text.slice(0, MAX_CHARS))
    .flatMap(({ opens, words }) =>
      joined(Array.from(segmenter.segment(words), ({ segment }) => segment)).map((sentence, i) => ({
        text: sentence.trim().replace(EMPHASIS, '').replace(LINK_AT_END, '$1').trim(),
        opens: i === 0 ? opens : null,
      })),
    )
    .filter((sentence) => WORD.test(sentence.text))
    .map((sentence, index) => ({ ...sentence, index }));
}

/** Segments with those put together again that are one sentence. */
function joined(segments: readonly string[]): string[] {
  const sentences: string[][] = [];
  let before = '';
  for (const segment of segments) {
    const last = sentences.at(-1);
    if (last && (endsInAbbreviation(before) || goesOn(before, segment))) last.push(segment);
    else sentences.push([segment]);
    before = segment.trimEnd().slice(-NARROW);
  }
  return sentences.map((parts) => parts.join(''));
}

/** "27." before "November"; the stop of a short word before a small letter. */
function goesOn(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false;
  if (ORDINAL.test(before)) return /^\p{Ll}/u.test(after) || startsWithMonth(after);
  return /^\p{Ll}/u.test(after) && /(?:^|[\s(])\p{L}{1,4}\.$/u.test(before);
}

const startsWithMonth = (text: string) => MONTHS.has(foldInPlace(FIRST_WORD.exec(text)?.[0] ?? ''));

interface Paragraph {
  words: string;
  opens: 'paragraph' | 'item';
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  let wrapAt = 0;
  for (const line of text.split('\n')) {
    const rest = line.replace(LIST_ITEM, '');
    const isItem = rest !== line && !startsWithMonth(rest);
    const words = (isItem ? rest : line).replace(/\s+/g, ' ').trim();
    const last = paragraphs.at(-1);
    if (words === '') isOpen = false;
    else if (last && isOpen && !isItem && wrapAt >= NARROW) last.words += ` ${words}`;
    else paragraphs.push({ words, opens: isItem ? 'item' : 'paragraph' });
    if (words !== '') isOpen = true;
    wrapAt = words.length + (words.match(WIDE)?.length ?? 0);
  }
  return paragraphs;
}
