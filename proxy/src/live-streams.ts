import { ProxyFailure } from './proxy-failure.ts';

const POLL_MS = 25;
/** What a stream gets to write its last event. */
const FAREWELL_MS = 1_000;

/** The streams that are being answered, so that a shutdown can wait for them and then end them with a word. */
export class LiveStreams {
  readonly #live = new Set<AbortController>();
  #draining = false;

  /** True from the moment a shutdown began: the proxy is not ready and takes no new stream. */
  get draining(): boolean {
    return this.#draining;
  }

  get size(): number {
    return this.#live.size;
  }

  /** Registers a stream; aborting the controller ends it. `close` must follow. */
  open(): AbortController {
    const controller = new AbortController();
    this.#live.add(controller);
    return controller;
  }

  close(controller: AbortController): void {
    this.#live.delete(controller);
  }

  /** Waits up to `graceMs` for the streams to end, then ends the rest with `shutting-down`. */
  async drain(graceMs: number): Promise<void> {
    this.#draining = true;
    await this.#settled(graceMs);
    for (const controller of this.#live) controller.abort(new ProxyFailure('shutting-down'));
    await this.#settled(FAREWELL_MS);
  }

  async #settled(timeoutMs: number): Promise<void> {
    const end = performance.now() + timeoutMs;
    while (this.#live.size > 0 && performance.now() < end)
      await new Promise((resolve) => {
        setTimeout(resolve, POLL_MS);
      });
  }
}
