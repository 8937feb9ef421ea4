const WORD = /[\p{L}\p{N}]+/gu;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters that stand for a word: of inflected languages the stem, of unspaced scripts pairs of characters. */
const STEM = 5;

/** The terms of a text, in any script: stems of words, pairs of characters where nothing is put between words. */
export function termsOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => {
    if (!NO_SPACES.test(word)) return word.length > 2 ? [word.slice(0, STEM)] : [];
    const letters = Array.from(word);
    return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
  });
}

/**
 * How much each of some texts speaks of what all of them speak of, from 0 to 1: the share of its terms that occur in
 * other texts, the common little words counting least. Linear in the texts.
 */
export function centrality(texts: readonly string[]): number[] {
  const terms = texts.map((text) => new Set(termsOf(text)));
  const inTexts = new Map<string, number>();
  for (const each of terms)
    for (const term of each) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
  const weight = (term: string) => {
    const count = inTexts.get(term) ?? 0;
    return count < 2 ? 0 : Math.log(1 + texts.length / count) * Math.min(count - 1, 4);
  };
  const sums = terms.map((each) => {
    const total = [...each].reduce((sum, term) => sum + weight(term), 0);
    return total / Math.sqrt(Math.max(6, each.size));
  });
  const most = Math.max(1e-9, ...sums);
  return sums.map((sum) => sum / most);
}
