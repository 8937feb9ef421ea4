const WORDS = /[\p{L}\p{N}]+/gu;
const GRAM = 6;

/** The words of a text as they are compared: NFKC, lower case, letters and digits. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];

/**
 * What the earlier messages of a thread said, as a set of runs of six words. Comparing with it is how repeated text is found:
 * on real list threads 72 % of a reply's text is in an earlier message (facts: mail, section 4).
 */
export class History {
  readonly #grams = new Set<string>();

  /** Remembers a message's whole visible text. */
  add(text: string): void {
    const words = wordsOf(text);
    for (let i = 0; i + GRAM <= words.length; i++) this.#grams.add(gram(words, i));
  }

  /**
   * For each word of a running text, whether it stands in a run of at least six words that an earlier message has.
   * Runs may cross line ends, so text that was wrapped anew is still known.
   */
  covered(words: readonly string[]): boolean[] {
    const known = Array.from(words, () => false);
    if (this.#grams.size === 0) return known;
    for (let i = 0; i + GRAM <= words.length; i++) {
      if (this.#grams.has(gram(words, i))) known.fill(true, i, i + GRAM);
    }
    return known;
  }
}

const gram = (words: readonly string[], at: number) => words.slice(at, at + GRAM).join(' ');
