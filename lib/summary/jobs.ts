/** One running job: whoever joins late is told everything again, in order. */
interface Running<Update> {
  updates: Update[];
  listeners: Set<(update: Update) => void>;
  controller: AbortController;
  result: Promise<unknown>;
}

/**
 * Single flight: of callers who want the same thing at the same time, the first starts the work, the others join it. The
 * work is aborted when the last one leaves.
 */
export class Jobs<Update> {
  readonly #running = new Map<string, Running<Update>>();

  /**
   * Joins the job of this key, or starts it. Resolves when the job ends, rejects with its failure; after `signal` aborts
   * nothing more is told, and the promise rejects with the abort.
   */
  async join(
    key: string,
    start: (emit: (update: Update) => void, signal: AbortSignal) => Promise<unknown>,
    listener: (update: Update) => void,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    const job = this.#running.get(key) ?? this.#start(key, start);
    const tell = (update: Update) => {
      if (!signal.aborted) listener(update);
    };
    for (const update of job.updates) tell(update);
    job.listeners.add(tell);
    const left = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      await Promise.race([job.result, left]);
    } finally {
      job.listeners.delete(tell);
      if (job.listeners.size === 0) this.#end(key, job);
    }
  }

  #start(
    key: string,
    start: (emit: (update: Update) => void, signal: AbortSignal) => Promise<unknown>,
  ): Running<Update> {
    const controller = new AbortController();
    const updates: Update[] = [];
    const listeners = new Set<(update: Update) => void>();
    const emit = (update: Update) => {
      if (controller.signal.aborted) return;
      updates.push(update);
      for (const listener of listeners) listener(update);
    };
    const result = Promise.resolve().then(() => start(emit, controller.signal));
    const job = { updates, listeners, controller, result };
    this.#running.set(key, job);
    result.catch(() => {}).finally(() => this.#forget(key, job));
    return job;
  }

  #end(key: string, job: Running<Update>): void {
    this.#forget(key, job);
    job.controller.abort();
  }

  #forget(key: string, job: Running<Update>): void {
    if (this.#running.get(key) === job) this.#running.delete(key);
  }
}
