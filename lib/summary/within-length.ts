import { type Length, LENGTH_LIMITS, type Line } from '../contract.ts';
import { wordCount } from '../text/word-count.ts';

/** A summary longer than this share of what it sums up saves nobody's time. */
const MAX_SHARE = 0.3;
/** What a headline and one line need, however short the thread is. */
const LEAST_WORDS = 30;

/**
 * Counts accepted lines and says when a summary is full. The headline and the first line may be longer than the thread
 * leaves room for, since nothing is worse than none, but never longer than the length itself allows.
 */
export class LengthLimit {
  /** How many words the summary may have. */
  readonly words: number;
  readonly #most: { lines: number; words: number };
  #count = 0;
  #spent = 0;

  /** @param ownWords how many words of their own the thread's messages have */
  constructor(length: Length, ownWords: number) {
    this.#most = LENGTH_LIMITS[length];
    this.words = Math.min(
      this.#most.words,
      Math.max(LEAST_WORDS, Math.floor(ownWords * MAX_SHARE)),
    );
  }

  /** Whether one more line fits; counts it if it does. The headline counts as words, not as a line. */
  take(line: Line): boolean {
    const spent = this.#spent + wordCount(line.text);
    const room = this.#count === 0 ? this.#most.words : this.words;
    if (this.#count >= this.#most.lines || spent > room) return false;
    this.#spent = spent;
    if (line.kind !== 'headline') this.#count += 1;
    return true;
  }
}
