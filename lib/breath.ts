/** How long work may go on before others get their turn: far below the 50 ms that a person notices. */
const SLICE_MS = 16;

/**
 * Lets other work of the same thread in, while something long goes on: `if (breath.isDue) await breath.take()`.
 * A breath is a task of its own, behind all that wait. Not `scheduler.yield()`, which comes back before the page's timers and
 * network have had their turn, and not a timer, which a hidden page holds back for up to a second.
 */
export class Breath {
  #since = performance.now();

  /** True once the work since the last breath has taken long enough. */
  get isDue(): boolean {
    return performance.now() - this.#since > SLICE_MS;
  }

  /** Resolves after whatever else is waiting had its turn. */
  async take(): Promise<void> {
    await nextTask();
    this.#since = performance.now();
  }
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
