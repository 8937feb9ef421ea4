import { ProxyFailure } from '../proxy-failure.ts';

/**
 * Aborts a call to a model when its caller leaves, when a sign of life is late, or when all of it takes too long. The
 * SDK's own timeout covers none of this once it is given a signal. `stop` must be called at the end.
 */
export class Watchdog {
  readonly #controller = new AbortController();
  readonly #total: NodeJS.Timeout;
  readonly #parent: AbortSignal;
  #next: NodeJS.Timeout | undefined;

  constructor(parent: AbortSignal, totalMs: number) {
    this.#parent = parent;
    this.#total = setTimeout(() => this.#bite('model-cut', 'TotalTimeout'), totalMs);
    if (parent.aborted) this.#leave();
    else parent.addEventListener('abort', this.#leave, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The failure that this watchdog raised, if it did. */
  get failure(): ProxyFailure | undefined {
    const { reason } = this.signal;
    return reason instanceof ProxyFailure ? reason : undefined;
  }

  /** The next sign of life must come within `ms`, or the call fails as `code`. */
  expect(ms: number, code: 'model-down' | 'model-cut'): void {
    this.rest();
    this.#next = setTimeout(() => this.#bite(code, 'GapTimeout'), ms);
  }

  /** No sign of life is expected for now. */
  rest(): void {
    clearTimeout(this.#next);
  }

  stop(): void {
    this.rest();
    clearTimeout(this.#total);
    this.#parent.removeEventListener('abort', this.#leave);
  }

  readonly #leave = (): void => this.#controller.abort(this.#parent.reason);

  #bite(code: 'model-down' | 'model-cut', name: string): void {
    this.#controller.abort(new ProxyFailure(code, { source: { name } }));
  }
}
