import { type Length, LENGTH_LIMITS, type Line } from '../contract.ts';
import { wordCount } from './extract/telling.ts';

/** A summary longer than this share of what it sums up saves nobody's time. */
const MAX_SHARE = 0.3;
/** What a headline and one line need, however short the thread is. */
const LEAST_WORDS = 30;

/** Counts accepted lines and says when a summary is full. The first two lines always fit: nothing is worse than none. */
export class LengthLimit {
  readonly #lines: number;
  readonly #words: number;
  #count = 0;
  #spent = 0;

  /** @param ownWords how many words of their own the thread's messages have */
  constructor(length: Length, ownWords: number) {
    const { lines, words } = LENGTH_LIMITS[length];
    this.#lines = lines;
    this.#words = Math.min(words, Math.max(LEAST_WORDS, Math.floor(ownWords * MAX_SHARE)));
  }

  /** Whether one more line fits; counts it if it does. The headline counts as words, not as a line. */
  take(line: Line): boolean {
    const words = wordCount(line.text);
    const isHeadline = line.kind === 'headline';
    const isFull = this.#count >= this.#lines || this.#spent + words > this.#words;
    if (isFull && this.#count > 0) return false;
    this.#spent += words;
    if (!isHeadline) this.#count += 1;
    return true;
  }
}
