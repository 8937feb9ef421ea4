/** Characters that a reader takes for the same: what stands for them, and they. An empty one is not drawn. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u00B4\u0060\u02BC'],
  ['"', '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  ['~', '\u301C'],
  ['...', '\u2026'],
  [
    '',
    '\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF',
  ],
];
const FORMS: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([form, letters]) =>
    [...letters].map((letter): [string, string] => [letter, form]),
  ),
);
const TYPOGRAPHY = new RegExp(`[${[...FORMS.keys()].join('')}\uFF01-\uFF5E\uFB00-\uFB06]`, 'g');
const SPACE = /\s+/g;
/** Anything that could have another form: beyond ASCII, a grave accent, white space that is not one blank. */
const ODD = /[^ -_a-~]| {2}/;
/** Where lines of Chinese or Japanese were broken there is no space to keep. */
const CJK_SPACE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\u30FC]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const CJK = /[\u3001-\u9FFF]/;

/** Wide letters of ASCII, and ligatures, are what Unicode says they are. */
const formOf = (letter: string): string => FORMS.get(letter) ?? letter.normalize('NFKC');

/**
 * One form for texts that differ in nothing a reader would notice: white space, kinds of quotation marks, dashes and
 * dots, wide and composed characters, ligatures, marks that are not drawn. Letters, digits and case stay as they are.
 */
export function normalise(text: string): string {
  if (!ODD.test(text)) return text.trim();
  const plain = text.normalize('NFC').replace(TYPOGRAPHY, formOf).replace(SPACE, ' ').trim();
  return CJK.test(plain) ? plain.replace(CJK_SPACE, '') : plain;
}
