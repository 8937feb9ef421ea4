import { type Summary, summarySchema } from '../summary/summary.ts';
import { PrecisDatabase, type SummaryRow } from './database.ts';
import { safely } from './safely.ts';

const FAILED = 'cache.failed';
const MAX_ROWS = 500;
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

/** What the page knows of the open thread's version without any network. */
export interface PageVersion {
  /** How many messages the page shows or hints at. */
  count: number;
  /** Ids of the messages whose id the page tells. */
  ids: string[];
}

/** A cached summary, and the requests' bodies that it came of. */
export interface Cached {
  summary: Summary;
  sent: string[];
}

/** A thread in a mailbox, and the language and length its summary is wanted in. */
export interface CacheKey {
  account: string;
  thread: string;
  language: string;
  length: string;
}

/**
 * Finished summaries, by account. The cache is a help, never a condition: what goes wrong here is logged by name and
 * the summary is made anew.
 */
export class SummaryCache {
  readonly #db: PrecisDatabase;

  constructor(db = new PrecisDatabase()) {
    this.#db = db;
  }

  /** The summary of exactly the version that the page shows, or null. */
  find(key: CacheKey, page: PageVersion): Promise<Cached | null> {
    return this.#get(key, (row) => isVersion(row.version, page));
  }

  /** The latest summary, of any version of the thread, or null: what an update starts from. */
  latest(key: CacheKey): Promise<Cached | null> {
    return this.#get(key, () => true);
  }

  #get(key: CacheKey, isWanted: (row: SummaryRow) => boolean): Promise<Cached | null> {
    return safely(FAILED, null, async () => {
      const rowKey = rowKeyOf(key);
      const row = await this.#db.summaries.get(rowKey);
      const summary = summarySchema.safeParse(row?.summary);
      if (!row || !summary.success || !isWanted(row)) return null;
      await this.#db.summaries.update(rowKey, { usedAt: Date.now() });
      return { summary: summary.data, sent: row.sent };
    });
  }

  /** Keeps a summary, in place of an older one of the same thread, language and length. */
  async put(key: CacheKey, summary: Summary, sent: string[] = []): Promise<void> {
    const { account, thread, language, length } = key;
    const row = { account, thread, language, length, version: versionOf(summary), summary, sent };
    await safely(FAILED, undefined, async () => {
      await this.#db.summaries.put({ ...row, usedAt: Date.now() });
      await this.#prune();
    });
  }

  /** Forgets everything of an account. */
  async forget(account: string): Promise<void> {
    await safely(FAILED, 0, () => this.#db.summaries.where({ account }).delete());
  }

  async #prune(): Promise<void> {
    await this.#db.summaries
      .where('usedAt')
      .below(Date.now() - MAX_AGE_MS)
      .delete();
    const surplus = (await this.#db.summaries.count()) - MAX_ROWS;
    if (surplus <= 0) return;
    const oldest = await this.#db.summaries.orderBy('usedAt').limit(surplus).primaryKeys();
    await this.#db.summaries.bulkDelete(oldest);
  }
}

const rowKeyOf = ({ account, thread, language, length }: CacheKey) =>
  [account, thread, language, length] as [string, string, string, string];

const versionOf = (summary: Summary) => summary.sources.map(({ id }) => id).join(' ');

function isVersion(version: string, page: PageVersion): boolean {
  const ids = version.split(' ');
  return (
    page.ids.length > 0 && page.count === ids.length && page.ids.every((id) => ids.includes(id))
  );
}
