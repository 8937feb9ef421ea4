import type { Evidence } from '../evidence.ts';
import { contentKeys } from './content-keys.ts';
import { type CountedThing, countedThings } from './counted-things.ts';
import { doubtIn } from './doubt.ts';
import { withDigits } from './with-digits.ts';

/** A sentence of a message that puts something in the place of something else. */
export class Correction {
  /** What it says is not so, or not so any more. */
  readonly old: Evidence | null;
  /** The rest of it. */
  readonly fresh: Evidence;
  readonly #text: string;
  #keys: ReadonlySet<string> | undefined;
  #counted: readonly CountedThing[] | undefined;
  #isOpen: boolean | undefined;

  /** @param text folded */
  constructor(text: string, old: Evidence | null, fresh: Evidence) {
    this.old = old;
    this.fresh = fresh;
    this.#text = text;
  }

  /** What all of it tells of (content-keys.ts). */
  get keys(): ReadonlySet<string> {
    this.#keys ??= contentKeys(this.#text, this.fresh.language, () => false);
    return this.#keys;
  }

  /** What all of it counts. */
  get counted(): readonly CountedThing[] {
    this.#counted ??= countedThings(withDigits(this.#text), this.fresh.language);
    return this.#counted;
  }

  /** It says only what may be. */
  get isOpen(): boolean {
    this.#isOpen ??= doubtIn(this.#text, this.fresh.language).isHedged;
    return this.#isOpen;
  }
}
