const PART = /[\p{L}\p{N}]/u;

/** Whether a folded text holds another as a whole, not as a part of a longer word or number. */
export function standsIn(text: string, part: string): boolean {
  if (part === '') return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + part.length] ?? ' ';
    const isCut = (inner: string | undefined, outer: string) =>
      PART.test(inner ?? '') && PART.test(outer) && !isUnspaced(outer) && !isUnspaced(inner ?? '');
    if (!isCut(part[0], before) && !isCut(part.at(-1), after)) return true;
  }
  return false;
}

/** Scripts that put no space between words. */
export const isUnspaced = (letter: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u.test(letter);
