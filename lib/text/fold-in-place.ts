const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const MARKS = /[\u0300-\u036F\u0640\u064B-\u0655]/g;
const BEYOND_ASCII = /\P{ASCII}/gu;
const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/;

/**
 * A text in lower case, its letters without accents, its digits as ASCII, at the same places as before: what cannot be
 * folded within its length stays. So places in it are places in the text.
 */
export const foldInPlace = (text: string): string =>
  text.replace(BEYOND_ASCII, foldLetter).replace(/[A-Z]+/g, (run) => run.toLowerCase());

function foldLetter(letter: string): string {
  if (ARABIC_DIGIT.test(letter)) return String(letter.charCodeAt(0) & 0xf);
  const plain = letter.toLowerCase();
  const folded = LETTERS[plain] ?? plain.normalize('NFKD').replace(MARKS, '');
  return folded.length === letter.length ? folded : letter;
}
