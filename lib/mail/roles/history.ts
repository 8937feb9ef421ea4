/** Chinese, Japanese, Thai and their neighbours put no blanks between words: there each character counts. */
const WORDS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;
const GRAM = 6;
const MAX_SHORT_CHARS = 60;
/** What a list puts before its items, and clients put in and leave out. */
const ITEM = /^[\s>|»]*(?:[-–•*·]|\d{1,2}[.)])\s+/;
/** Who said what nobody is known to have said first. */
const NOBODY = '';

/** Whatever may be of a script without blanks; most mail has none of it, and is split many times as fast. */
const MAY_BE_UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\uFFFF]/;
const SPACED_WORDS = /[\p{L}\p{N}]+/gu;
const BEYOND_ASCII = /[^\0-\x7F]/;
const ASCII_WORDS = /[a-z0-9]+/g;

/** The words of a text as they are compared: NFKC, lower case, letters and digits. */
export function wordsOf(text: string): string[] {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? [];
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.match(MAY_BE_UNSPACED.test(folded) ? WORDS : SPACED_WORDS) ?? [];
}

/**
 * What the earlier messages of a thread said, as a set of runs of six words. Comparing with it is how repeated text is found:
 * on real list threads 72 % of a reply's text is in an earlier message (facts: mail, section 4).
 */
export class History {
  /** Every word that was said, by a number: runs are compared far more often than words. */
  readonly #numbers = new Map<string, number>();
  /** Each run of six words, with who said it first. */
  readonly #grams = new Map<number, string>();
  /** Lines and paragraphs that are shorter than a run. */
  readonly #short = new Set<string>();

  /**
   * Remembers a text. What a sender says in own words goes first, with the sender; then the message's whole visible text.
   * @param sender anything that names who says it
   */
  add(text: string, sender = NOBODY): void {
    if (sender === NOBODY) this.#addShort(text);
    const words = wordsOf(text).map((word) => {
      const known = this.#numbers.get(word);
      if (known !== undefined) return known;
      this.#numbers.set(word, this.#numbers.size + 1);
      return this.#numbers.size;
    });
    for (let i = 0; i + GRAM <= words.length; i++) {
      const run = gram(words, i);
      if (!this.#grams.has(run)) this.#grams.set(run, sender);
    }
  }

  /**
   * For each word of a running text, whether it stands in a run of at least six words that an earlier message has.
   * Runs may cross line ends, so text that was wrapped anew is still known.
   * @param except whose own earlier words do not count: who repeats them says them again
   */
  covered(words: readonly string[], except = NOBODY): boolean[] {
    const known = words.map(() => false);
    if (this.#grams.size === 0) return known;
    const numbers = words.map((word) => this.#numbers.get(word) ?? 0);
    // How many words up to here were said at all: a run has no other.
    let said = 0;
    for (let end = 0; end < numbers.length; end++) {
      said = numbers[end] === 0 ? 0 : said + 1;
      const start = end + 1 - GRAM;
      if (said < GRAM) continue;
      const by = this.#grams.get(gram(numbers, start));
      if (by !== undefined && (by === NOBODY || by !== except)) known.fill(true, start, end + 1);
    }
    return known;
  }

  /** Whether a line or paragraph of fewer than six words stood alone in an earlier message. */
  hasShort(text: string): boolean {
    const short = shortOf(text);
    return short !== '' && this.#short.has(short);
  }

  #addShort(text: string): void {
    let paragraph = '';
    for (const line of `${text}\n`.split('\n')) {
      const short = line.length > MAX_SHORT_CHARS ? '' : shortOf(line);
      if (short !== '') this.#short.add(short);
      if (line.trim() === '') {
        if (paragraph !== '' && paragraph.length <= MAX_SHORT_CHARS)
          this.#short.add(shortOf(paragraph));
        paragraph = '';
      } else if (paragraph.length <= MAX_SHORT_CHARS) paragraph += ` ${line}`;
    }
  }
}

/** The words of a line, without what a list puts before it; empty where they are enough for a run. */
function shortOf(line: string): string {
  const words = wordsOf(line.replace(ITEM, ''));
  return words.length < GRAM ? words.join(' ') : '';
}

/** A run of words as one number of 53 bits: that two runs have the same is as good as impossible. */
function gram(words: readonly number[], at: number): number {
  let high = 0;
  let low = 1;
  for (let i = at; i < at + GRAM; i++) {
    const word = words[i] ?? 0;
    high = Math.imul(high ^ word, 0x9e3779b1);
    high ^= high >>> 15;
    low = Math.imul(low + word, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
