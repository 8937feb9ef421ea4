import { Dexie, type Table } from 'dexie';
import type { EngineName } from '../contract.ts';

/** A cached summary and what it was made of. */
export interface SummaryRow {
  account: string;
  /** Gmail's thread id. */
  thread: string;
  /** The thread's message ids in order: the thread's version. */
  version: string;
  language: string;
  promptVersion: string;
  engine: EngineName;
  /** A `Summary`, parsed again when it is read. */
  summary: unknown;
  /** The request's body as it left the browser, for "What is sent". */
  sent: string | null;
  /** Epoch milliseconds of the last use. */
  usedAt: number;
}

type RowKey = [string, string, string, string, string, string];

/** The extension's own database, in the extension's origin: opened by the background worker alone. */
export class PrecisDatabase extends Dexie {
  readonly summaries!: Table<SummaryRow, RowKey>;

  constructor(name = 'precis') {
    super(name);
    this.version(1).stores({
      summaries:
        '[account+thread+version+language+promptVersion+engine], [account+thread], account, usedAt',
    });
  }
}
