import { normalise } from './normalise.ts';

const OTHER_LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
/** Accents of Latin, Greek and Cyrillic letters, Arabic vowel signs and hamzas; kana and Hangul keep their marks. */
const MARKS = /[\u0300-\u036F\u0640\u064B-\u0655]/g;
const OTHERS = /[ßøłđæœı]|[^\P{Nd}0-9]/gu;
const DIGIT = /\p{Nd}/u;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/**
 * A text as rules compare it: normalised, lower case, letters without accents, digits of every script as ASCII. "März",
 * "MARZ" and "marz" are one. Lengths change, so places in it are places in it alone.
 */
export const fold = (text: string): string => foldNormalised(normalise(text));

/** The same of a text that is normalised already. */
export function foldNormalised(text: string): string {
  const plain = text.toLowerCase();
  if (!BEYOND_ASCII.test(plain)) return plain;
  const bare = plain.normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return bare.replace(OTHERS, (letter) => OTHER_LETTERS[letter] ?? asciiDigit(letter));
}

/** Unicode's decimal digits stand in runs of ten that start with zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
