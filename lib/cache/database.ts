import { Dexie, type Table } from 'dexie';
import type { FeedbackRow } from './feedback.ts';

/** A cached summary and what it was made of: one for each thread, language and length. */
export interface SummaryRow {
  account: string;
  /** Gmail's thread id. */
  thread: string;
  language: string;
  length: string;
  /** The thread's message ids in order: the thread's version. */
  version: string;
  /** A `Summary`, parsed again when it is read. */
  summary: unknown;
  /** The requests' bodies as they left the browser, for "What is sent". */
  sent: string[];
  /** Epoch milliseconds of the last use. */
  usedAt: number;
}

/** What of a thread its reader has seen summarized. */
export interface LookRow {
  account: string;
  thread: string;
  /** The ids of the messages that were there at any look. */
  ids: string[];
  /** Epoch milliseconds of the last look. */
  at: number;
}

/** The extension's own database, in the extension's origin: opened by the background worker alone. */
export class PrecisDatabase extends Dexie {
  readonly summaries!: Table<SummaryRow, [string, string, string, string]>;
  readonly looks!: Table<LookRow, [string, string]>;
  readonly feedback!: Table<FeedbackRow, [string, string, string]>;

  constructor(name = 'precis') {
    super(name);
    this.version(1).stores({
      summaries: '[account+thread+language+length], account, usedAt',
      looks: '[account+thread], account, at',
      feedback: '[account+thread+text], account, at',
    });
  }
}
