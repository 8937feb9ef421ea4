/**
 * What is under way for one panel: one thing at a time. What is superseded or ended has an aborted signal, and is to keep
 * silent from then on.
 */
export class PanelWork {
  #controller = new AbortController();
  #isDue = false;
  readonly #pending = new Set<Promise<unknown>>();

  /** Starts something in place of what was under way. */
  begin({ isDue }: { isDue: boolean }): AbortSignal {
    this.end();
    this.#controller = new AbortController();
    this.#isDue = isDue;
    return this.#controller.signal;
  }

  /** Ends what is under way; true where the panel was promised a summary by it. */
  end(): boolean {
    const wasDue = this.#isDue;
    this.#isDue = false;
    this.#controller.abort();
    return wasDue;
  }

  /** The promise of a summary was kept, unless something else is under way by now. */
  keep(signal: AbortSignal): void {
    if (!signal.aborted) this.#isDue = false;
  }

  /** Whether nothing was begun since the last end. */
  get isIdle(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Remembers something that may write, until it is done; passes its end on. */
  async watch<T>(doing: Promise<T>): Promise<T> {
    this.#pending.add(doing);
    try {
      return await doing;
    } finally {
      this.#pending.delete(doing);
    }
  }

  /** Resolves when nothing that is watched now is written any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#pending);
  }
}
