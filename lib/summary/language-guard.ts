import type { Language, Line, Transcript } from '../contract.ts';
import type { DetectLanguage } from '../detect-language.ts';
import { Failure } from '../failure.ts';
import { isWrongLanguage } from './wrong-language.ts';

/** So many letters are enough to tell a language. */
const ENOUGH_LETTERS = 140;

/**
 * Holds the first lines of an answer back until their language can be told, then lets them and all others through. Fails
 * with `wrong-language` where it is not the one that was wanted, before anything was shown.
 */
export class LanguageGuard {
  readonly #isWrong: (lines: readonly Line[]) => Promise<boolean>;
  readonly #show: (line: Line) => void;
  #held: Line[] | null = [];

  constructor(
    wanted: Language,
    transcript: Transcript,
    detect: DetectLanguage,
    show: (line: Line) => void,
  ) {
    this.#isWrong = (lines) => isWrongLanguage(lines, wanted, transcript, detect);
    this.#show = show;
  }

  /** Takes the next line. */
  async take(line: Line): Promise<void> {
    if (!this.#held) {
      this.#show(line);
      return;
    }
    this.#held.push(line);
    const letters = this.#held.reduce((sum, { text }) => sum + text.length, 0);
    if (letters >= ENOUGH_LETTERS) await this.end();
  }

  /** Lets go of what is still held, for the answer is at its end. */
  async end(): Promise<void> {
    const held = this.#held ?? [];
    if (await this.#isWrong(held)) throw new Failure('wrong-language');
    this.#held = null;
    for (const line of held) this.#show(line);
  }
}
