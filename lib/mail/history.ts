const WORDS = /[\p{L}\p{N}]+/gu;
const GRAM = 4;

/** The words of a text as they are compared: NFKC, lower case, letters and digits. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];

/**
 * What the earlier messages of a thread said, as a set of 4-word runs. Comparing with it is how repeated text is found:
 * on real list threads 72 % of a reply's text is in an earlier message (facts: mail, section 4).
 */
export class History {
  readonly #grams = new Set<string>();

  /** Remembers a message's whole visible text. */
  add(text: string): void {
    for (const gram of gramsOf(wordsOf(text))) this.#grams.add(gram);
  }

  /**
   * The share of a line's 4-word runs that an earlier message has, 0 to 1; null for a line of less than four words,
   * which proves nothing.
   */
  share(line: string): number | null {
    const grams = gramsOf(wordsOf(line));
    if (grams.length === 0) return null;
    return grams.filter((gram) => this.#grams.has(gram)).length / grams.length;
  }
}

function gramsOf(words: readonly string[]): string[] {
  const grams: string[] = [];
  for (let i = 0; i + GRAM <= words.length; i++) grams.push(words.slice(i, i + GRAM).join(' '));
  return grams;
}
