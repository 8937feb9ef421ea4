import { log } from '../log.ts';
import { type Summary, summarySchema } from '../summary/summary.ts';
import { PrecisDatabase, type SummaryRow } from './database.ts';

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

  /** The newest summary of exactly the version that the page shows, or null. */
  async find(key: CacheKey, page: PageVersion): Promise<Cached | null> {
    return this.#newest(key, (row) => isVersion(row.version, page));
  }

  /** The newest summary of any version of the thread, or null: what an update starts from. */
  async latest(key: CacheKey): Promise<Cached | null> {
    return this.#newest(key, () => true);
  }

  #newest(key: CacheKey, isWanted: (row: SummaryRow) => boolean): Promise<Cached | null> {
    return this.#safely(null, async () => {
      const rows = await this.#db.summaries
        .where({ account: key.account, thread: key.thread })
        .toArray();
      const found = rows
        .filter((row) => isOfKey(row, key) && isWanted(row))
        .toSorted((a, b) => b.usedAt - a.usedAt)[0];
      const summary = summarySchema.safeParse(found?.summary);
      if (!found || !summary.success) return null;
      await this.#db.summaries.put({ ...found, usedAt: Date.now() });
      return { summary: summary.data, sent: found.sent };
    });
  }

  /** Keeps a summary, in place of any older one of the same thread and language. */
  async put(key: CacheKey, summary: Summary, sent: string[] = []): Promise<void> {
    const { account, thread, language, length } = key;
    const { engine, promptVersion } = summary;
    const version = versionOf(summary);
    const row: SummaryRow = {
      account,
      thread,
      version,
      language,
      length,
      promptVersion,
      engine,
      summary,
      sent,
      usedAt: Date.now(),
    };
    await this.#safely(undefined, () =>
      this.#db.transaction('rw', this.#db.summaries, async () => {
        await this.#db.summaries
          .where({ account, thread })
          .filter((old) => isOfKey(old, key))
          .delete();
        await this.#db.summaries.put(row);
        await this.#prune();
      }),
    );
  }

  /** Forgets everything of an account. */
  async forget(account: string): Promise<void> {
    await this.#safely(0, () => this.#db.summaries.where({ account }).delete());
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

  async #safely<T>(otherwise: T, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      log('cache.failed', { errorName: error instanceof Error ? error.name : 'unknown' });
      return otherwise;
    }
  }
}

const isOfKey = (row: SummaryRow, { language, length }: CacheKey) =>
  row.language === language && row.length === length;

const versionOf = (summary: Summary) => summary.sources.map(({ id }) => id).join(' ');

function isVersion(version: string, page: PageVersion): boolean {
  const ids = version.split(' ');
  return (
    page.ids.length > 0 && page.count === ids.length && page.ids.every((id) => ids.includes(id))
  );
}
