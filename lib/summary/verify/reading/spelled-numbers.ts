import { measuresAfter } from './measures-after.ts';
import type { Span } from '../../../text/span.ts';
import { wordsIn } from '../../../text/words-in.ts';

/** A number in words: "two hundred and fifty", "vingt-cinq", "üç". */
export interface SpelledNumber extends Span {
  /** What it can mean, as decimals; several only for a word that is another number in another language. */
  values: readonly string[];
  /** The words that it is made of. */
  words: readonly string[];
  /** The numbers of these, one by one; empty for a single word. */
  parts: readonly string[];
  /** Measures that it stands before (wording/measures.ts). */
  measures: readonly string[];
}

interface Sum {
  start: number;
  end: number;
  /** What the last word says, and all before it. */
  last: number;
  base: number;
  words: string[];
}

const GAP = /^(?:[ -]| (?:y|e|et|and|und|en) )$/;
const ARABIC = /^[\u0600-\u06FF]/;
const ARABIC_AND = 'و';
const FRENCH_TEENS = new Set(
  'dix onze douze treize quatorze quinze seize sept huit neuf'.split(' '),
);
const TURKISH_UNITS = new Set('bir iki uc dort bes alti yedi sekiz dokuz'.split(' '));
const TEN = new Set(['عشر', 'عشرة']);

/**
 * The numbers in words of a folded text; words that make one number together are one.
 * @param numbers what each word can mean
 */
export function spelledNumbers(
  text: string,
  numbers: ReadonlyMap<string, readonly number[]>,
): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  let sum: Sum | null = null;
  const close = () => {
    if (sum) found.push(numberOf(sum, text, numbers));
    sum = null;
  };
  for (const { end, start, word } of wordsIn(text)) {
    const value = valueOf(word, numbers)?.[0];
    if (value === undefined) {
      // "y", "et", "and" may join; anything else ends what came before.
      if (!GAP.test(` ${word} `)) close();
      continue;
    }
    const isNear: boolean = sum !== null && GAP.test(text.slice(sum.end, start));
    const next: Sum | null = isNear ? joined(sum, word, value) : null;
    if (next) sum = { ...next, end };
    else {
      close();
      sum = { start, end, last: value, base: 0, words: [word] };
    }
  }
  close();
  return found;
}

/** The meanings of a word; Arabic ones may have an article or "and", "for", "with" before them. */
function valueOf(
  word: string,
  numbers: ReadonlyMap<string, readonly number[]>,
): readonly number[] | undefined {
  const known = numbers.get(word);
  if (known || !ARABIC.test(word)) return known;
  return (
    numbers.get(word.replace(/^[وبلفك]/, '')) ?? numbers.get(word.replace(/^[وبف]?(?:ال|لل)/, ''))
  );
}

/** A number with one word more, or null where that word begins another. */
function joined(sum: Sum | null, word: string, value: number): Sum | null {
  if (!sum) return null;
  const { base, last } = sum;
  const words = [...sum.words, word];
  const before = sum.words.at(-1) ?? '';
  const isTens = last >= 20 && last < 100 && last % 10 === 0;
  if (value === 1000 && base + last < 1000)
    return { ...sum, words, base: 0, last: (base + last) * 1000 };
  if (value === 100 && last < 10) return { ...sum, words, last: last * 100 };
  if (before === 'quatre' && word.startsWith('vingt')) return { ...sum, words, last: 80 };
  const isMore =
    (isTens && value < 10 && value > 0) ||
    (last >= 100 && value < 100 && last > value) ||
    ((last === 60 || last === 80) && value >= 10 && value < 20 && FRENCH_TEENS.has(word)) ||
    (before === 'dix' && last === 10 && FRENCH_TEENS.has(word) && value < 10) ||
    (before === 'on' && TURKISH_UNITS.has(word)) ||
    (last < 10 && last > 2 && TEN.has(word)) ||
    (last < 10 && value >= 20 && value < 100 && word.startsWith(ARABIC_AND));
  return isMore ? { ...sum, words, base: base + last, last: value } : null;
}

function numberOf(
  { base, end, last, start, words }: Sum,
  text: string,
  numbers: ReadonlyMap<string, readonly number[]>,
): SpelledNumber {
  const each = words.map((word) => (valueOf(word, numbers) ?? []).map(String));
  const isOne = words.length === 1;
  return {
    start,
    end,
    words,
    values: isOne ? (each[0] ?? []) : [String(base + last)],
    parts: isOne ? [] : each.flat(),
    measures: measuresAfter(text, end),
  };
}
