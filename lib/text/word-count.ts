const WORDS = /[\p{L}\p{N}]+/gu;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

const BEYOND_ASCII = /[^\0-\x7F]/;
const ASCII_WORDS = /[A-Za-z0-9]+/g;

/** Words of a text in any script: runs of letters and digits, and two ideographs as one word. */
export function wordCount(text: string): number {
  if (!BEYOND_ASCII.test(text)) return text.match(ASCII_WORDS)?.length ?? 0;
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  const spaced = text.replace(IDEOGRAPHS, ' ').match(WORDS)?.length ?? 0;
  return spaced + Math.ceil(ideographs / 2);
}
