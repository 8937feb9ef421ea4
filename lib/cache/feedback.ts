import { Dexie } from 'dexie';
import type { Line } from '../contract.ts';
import type { Summary } from '../summary/summary.ts';
import { z } from '../zod.ts';
import { PrecisDatabase } from './database.ts';
import { safely } from './safely.ts';

const FAILED = 'feedback.failed';

export const verdictSchema = z.enum(['good', 'bad']);
export type Verdict = z.infer<typeof verdictSchema>;

/** What somebody thought of a line, or of a whole summary (`line` is null). Kept on this computer, never sent. */
export interface FeedbackRow {
  account: string;
  thread: string;
  /** Words of the line; empty for the whole summary. */
  text: string;
  line: Line | null;
  verdict: Verdict;
  engine: string;
  model: string | null;
  promptVersion: string;
  /** Epoch milliseconds. */
  at: number;
}

/** A verdict as it was given: on a line, by its words, or on the whole summary, where `text` is null. */
export interface Given {
  text: string | null;
  verdict: Verdict;
}

/** What of a summary a verdict is about. */
export interface Judged {
  account: string;
  thread: string;
  summary: Pick<Summary, 'engine' | 'model' | 'promptVersion'>;
  line: Line | null;
}

/** The user's verdicts on summaries: for their own eyes, to be exported or erased. */
export class Feedback {
  readonly #db: PrecisDatabase;

  constructor(db = new PrecisDatabase()) {
    this.#db = db;
  }

  /** Keeps a verdict, in place of an earlier one on the same; null takes it back. */
  async give({ account, line, summary, thread }: Judged, verdict: Verdict | null): Promise<void> {
    const text = line?.text ?? '';
    const { engine, model, promptVersion } = summary;
    const row = { account, thread, text, line, engine, model, promptVersion };
    await safely<unknown>(FAILED, null, () =>
      verdict === null
        ? this.#db.feedback.delete([account, thread, text])
        : this.#db.feedback.put({ ...row, verdict, at: Date.now() }),
    );
  }

  /**
   * What was thought of a summary: the verdicts on its thread's lines, whichever summary they stood in, and the one on the
   * whole where it was given since `madeAt` (epoch milliseconds). None where the database does not answer.
   */
  of(account: string, thread: string, madeAt: number): Promise<Given[]> {
    return safely(FAILED, [], async () => {
      const rows = await this.#db.feedback
        .where('[account+thread+text]')
        .between([account, thread, Dexie.minKey], [account, thread, Dexie.maxKey])
        .toArray();
      return rows
        .filter(({ at, text }) => text !== '' || at >= madeAt)
        .map(({ text, verdict }) => ({ text: text || null, verdict }));
    });
  }

  /** How many verdicts there are; none where the database does not answer. */
  count(): Promise<number> {
    return safely(FAILED, 0, () => this.#db.feedback.count());
  }

  /**
   * All verdicts as JSON, oldest first, for a file of the user's. It holds words of their mail. Fails where the database
   * does: an empty file would say that there are none.
   */
  async export(): Promise<string> {
    return JSON.stringify(await this.#db.feedback.orderBy('at').toArray(), null, 2);
  }

  /** Erases all verdicts, or those of one account. */
  async erase(account?: string): Promise<void> {
    await safely<unknown>(FAILED, null, () =>
      account === undefined
        ? this.#db.feedback.clear()
        : this.#db.feedback.where({ account }).delete(),
    );
  }
}
