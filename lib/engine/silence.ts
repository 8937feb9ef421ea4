/** A clock that runs out when nothing is heard for too long; its signal then aborts what was listened to. */
export class Silence {
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout>;

  /** @param firstMs how long the first sign may take */
  constructor(firstMs: number) {
    this.#timer = this.#wait(firstMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something was heard: the next sign may take `ms`. */
  heard(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = this.#wait(ms);
  }

  /** Nobody listens any more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(ms: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#controller.abort(), ms);
  }
}
