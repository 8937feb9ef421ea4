/** Letters of other scripts that look like Latin ones (Unicode's confusables, the common ones), and the ones they look like. */
const LOOKS_LIKE: Record<string, string> = {
  ...pairs('аеорсухіјѕԁԛԝһӏѵьгкмтнв', 'aeopcyxijsdqwhlvbrkmthb'),
  ...pairs('АВЕЅІЈКМНОРСТУХԌ', 'ABESIJKMHOPCTYXG'),
  ...pairs('αονρτυικεηωχβγκ', 'aovptuikenwxbyk'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
};

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]{3,60}/gu;
const SIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** How many words of a text mix Latin letters with Cyrillic or Greek ones, as nobody does who writes to be read. */
export function mixedWords(text: string): number {
  if (!OTHER.test(text)) return 0;
  return (text.match(WORD) ?? []).filter(isMixedScript).length;
}

/** Whether a word mixes letters of scripts that look alike. */
export const isMixedScript = (word: string): boolean => LATIN.test(word) && OTHER.test(word);

/** A text with letters that only look Latin replaced by the Latin ones. */
export const plainLetters = (text: string): string =>
  text.replace(SIGN, (letter) => LOOKS_LIKE[letter] ?? letter);

function pairs(from: string, to: string): Record<string, string> {
  const targets = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, i) => [letter, targets[i] ?? letter]));
}
