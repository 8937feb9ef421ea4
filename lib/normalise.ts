const TYPOGRAPHY: [RegExp, string | ((found: string) => string)][] = [
  [/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g, ''],
  [/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)],
  [/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')],
  [/[\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u00B4\u0060\u02BC]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u301C/g, '~'],
  [/\u2026/g, '...'],
  [/\s+/g, ' '],
];
/** Where lines of Chinese or Japanese were broken there is no space to keep. */
const CJK_SPACE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\u30FC]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/**
 * One form for texts that differ in nothing a reader would notice: white space, kinds of quotation marks, dashes and
 * dots, wide and composed characters, ligatures, marks that are not drawn. Letters, digits and case stay as they are.
 */
export function normalise(text: string): string {
  const plain = TYPOGRAPHY.reduce(
    (all, [from, to]) => all.replace(from, to as string),
    text.normalize('NFC'),
  );
  return plain.replace(CJK_SPACE, '').trim();
}
