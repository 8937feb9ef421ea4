import { LIMITS } from '../contract.ts';
import { PrecisDatabase } from './database.ts';
import { safely } from './safely.ts';

const FAILED = 'looks.failed';
/** Twice what a thread can have: ids of deleted drafts pile up, and go first. */
const MAX_IDS = 2 * LIMITS.messages;
const MAX_AGE_MS = 90 * 24 * 60 * 60 * 1000;

/** Which messages of a thread its reader has seen summarized, so that the next summary can say what is new. */
export class Looks {
  readonly #db: PrecisDatabase;

  constructor(db = new PrecisDatabase()) {
    this.#db = db;
  }

  /**
   * Remembers that a summary of these messages was looked at. What was seen once stays seen, also when an older summary of
   * the thread, with fewer messages, is looked at afterwards.
   * @param ids of the thread's messages, in order
   * @returns the numbers, from 1, of those that were not there at any look before; none at the first
   */
  look(account: string, thread: string, ids: readonly string[]): Promise<number[]> {
    return safely(FAILED, [], async () => {
      const last = await this.#db.looks.get([account, thread]);
      const before = new Set(last?.ids).difference(new Set(ids));
      const seen = [...before, ...ids].slice(-MAX_IDS);
      await this.#db.looks.put({ account, thread, ids: seen, at: Date.now() });
      if (!last) await this.#prune();
      return last ? ids.flatMap((id, i) => (last.ids.includes(id) ? [] : [i + 1])) : [];
    });
  }

  /** Forgets everything of an account. */
  async forget(account: string): Promise<void> {
    await safely(FAILED, 0, () => this.#db.looks.where({ account }).delete());
  }

  async #prune(): Promise<void> {
    await this.#db.looks
      .where('at')
      .below(Date.now() - MAX_AGE_MS)
      .delete();
  }
}
