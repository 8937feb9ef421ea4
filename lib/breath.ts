/** How long work may go on before others get their turn: far below the 50 ms that a person notices. */
const SLICE_MS = 16;

/** The scheduler of Chrome 129 and newer; TypeScript's DOM library may not have it. */
interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets other work of the same thread in, while something long goes on: `if (breath.isDue) await breath.take()`. */
export class Breath {
  #since = performance.now();

  /** True once the work since the last breath has taken long enough. */
  get isDue(): boolean {
    return performance.now() - this.#since > SLICE_MS;
  }

  /** Resolves after whatever else is waiting had its turn. */
  async take(): Promise<void> {
    const { scheduler } = globalThis as { scheduler?: Scheduler };
    await (scheduler?.yield?.() ?? nextTask());
    this.#since = performance.now();
  }
}

/** A task of its own; timers of a hidden page are held back for up to a second, messages are not. */
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
