import { isKnown } from '../account/accounts.ts';
import type { CacheKey } from '../cache/summary-cache.ts';
import type { Settings } from '../settings.ts';
import { summaryLanguage } from '../summary-language.ts';
import type { PanelRequest } from './panel-request.ts';

/** A thread as its panel opened it. */
export type Opened = Extract<PanelRequest, { type: 'open' }>;

/** A mailbox's thread: somebody is signed in. */
export type Mailbox = Opened & { account: string };

/** The opened thread as one of a signed-in account, or null. */
export async function mailboxOf(opened: Opened): Promise<Mailbox | null> {
  const { account } = opened;
  return account !== null && (await isKnown(account)) ? { ...opened, account } : null;
}

/** Where the cache keeps the thread's summary, as the settings want it. */
export const keyOf = ({ account, thread }: Mailbox, settings: Settings): CacheKey => ({
  account,
  thread,
  language: summaryLanguage(settings.language),
  length: settings.length,
});
