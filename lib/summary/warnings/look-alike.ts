import { isMixedScript, plainLetters } from '../../text/mixed-script.ts';

const ASCII = /^[\x20-\x7e]+$/;
/** Signs that stand for letters at a glance. */
const DIGITS: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };
const MIN_WORD = 5;
const MIN_BRAND = 6;

/** Whether a label of a host is made of letters that only look like those of another alphabet. */
export function isDisguised(host: string): boolean {
  const labels = host.split('.');
  const isLatinTop = ASCII.test(labels.at(-1) ?? '');
  return labels.some((label) => {
    if (ASCII.test(label)) return false;
    return isMixedScript(label) || (isLatinTop && ASCII.test(plainLetters(label)));
  });
}

/** Whether a brand is a word with digits in the place of letters: "paypa1" for "paypal". */
export const isDigitDisguise = (brand: string, words: ReadonlySet<string>): boolean => {
  // A five at the end is no plural: "channel5".
  const plain = brand.replace(/[013478]|5(?!$)/g, (digit) => DIGITS[digit] ?? digit);
  return plain !== brand && plain.length >= MIN_WORD && words.has(plain);
};

/** Whether two brands differ in so little that one is taken for the other: one letter, or letters that look alike. */
export function looksLike(brand: string, other: string): boolean {
  if (brand === other || Math.min(brand.length, other.length) < MIN_BRAND) return false;
  if (skeleton(brand) === skeleton(other)) return true;
  return isOneEdit(brand, other);
}

/** A brand as it looks at a glance. */
const skeleton = (brand: string): string =>
  brand
    .replace(/[0134578]/g, (digit) => DIGITS[digit] ?? digit)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/i/g, 'l')
    .replace(/-/g, '');

/** One letter more, less, other, or two neighbours changed; numbered names ("shop1", "shop2") are two honest names. */
function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [restShort, restLong] = [short.slice(start), long.slice(start)];
  if (short.length < long.length)
    return restShort === restLong.slice(1) && !/\d/.test(restLong[0] ?? '');
  if (/\d/.test(restShort[0] ?? '') && /\d/.test(restLong[0] ?? '')) return false;
  const isSwap =
    restShort[0] === restLong[1] &&
    restShort[1] === restLong[0] &&
    restShort.slice(2) === restLong.slice(2);
  return restShort.slice(1) === restLong.slice(1) || isSwap;
}
