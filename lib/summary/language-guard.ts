import type { Language, Line, Transcript } from '../contract.ts';
import type { DetectLanguage } from '../detect-language.ts';
import { Failure } from '../failure.ts';
import { isWrongLanguage } from './wrong-language.ts';

/** So many letters are enough to tell a language. */
const ENOUGH_LETTERS = 140;
/**
 * Holds the first lines of an answer back until their language can be told. Where it is not the one that was wanted, or all
 * lines together are in another, it fails with `wrong-language`. Later lines pass at once, but for one that is wrong by itself:
 * by its script, or if it is long enough by a detector. Where all of them together are wrong, the end refuses them.
 */
export class LanguageGuard {
  readonly #isWrong: (lines: readonly Line[]) => Promise<boolean>;
  readonly #show: (line: Line) => void;
  #held: Line[] = [];
  readonly #passed: Line[] = [];
  /** Those that passed after the first ones. */
  readonly #later: Line[] = [];
  readonly #refused = new Set<Line>();

  constructor(
    wanted: Language,
    transcript: Transcript,
    detect: DetectLanguage,
    show: (line: Line) => void,
  ) {
    this.#isWrong = (lines) => isWrongLanguage(lines, wanted, transcript, detect);
    this.#show = show;
  }

  /** Whether anything was shown. */
  get hasShown(): boolean {
    return this.#passed.length > 0;
  }

  /** Takes the next line. */
  async take(line: Line): Promise<void> {
    if (this.hasShown) {
      if (await this.#passes(line)) this.#later.push(line);
      return;
    }
    this.#held.push(line);
    const letters = this.#held.reduce((sum, { text }) => sum + text.length, 0);
    if (letters >= ENOUGH_LETTERS) await this.#release();
  }

  /**
   * Lets go of what is still held, for the answer is at its end, and looks at the whole.
   * @returns the lines that were refused, also of those that were shown
   */
  async end(): Promise<ReadonlySet<Line>> {
    await this.#release();
    const isNothingLeft = !this.hasShown && this.#refused.size > 0;
    if (isNothingLeft || (await this.#isWrong(this.#passed))) throw new Failure('wrong-language');
    if (await this.#isWrong(this.#later)) for (const line of this.#later) this.#refused.add(line);
    return this.#refused;
  }

  async #release(): Promise<void> {
    const held = this.#held;
    this.#held = [];
    if (await this.#isWrong(held)) throw new Failure('wrong-language');
    for (const line of held) await this.#passes(line);
  }

  /** Whether a line may stand; it is shown if it may. */
  async #passes(line: Line): Promise<boolean> {
    if (await this.#isWrong([line])) {
      this.#refused.add(line);
      return false;
    }
    this.#passed.push(line);
    this.#show(line);
    return true;
  }
}
