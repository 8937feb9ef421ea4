/** Runs steps in the order in which they are given, each when the one before is done; none after `signal` aborted. */
export class InOrder {
  readonly #signal: AbortSignal;
  #last = Promise.resolve();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Adds a step. Resolves when it is done, or left out. */
  add(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(() => (this.#signal.aborted ? undefined : step()));
    return this.#last;
  }

  /** Resolves when all steps so far are done. */
  done(): Promise<void> {
    return this.#last;
  }
}
