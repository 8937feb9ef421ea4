import { browser } from '#imports';

/**
 * What the background and the popup tell or ask a Gmail tab. `refresh`: settings or accounts changed. `summarize`: the
 * shortcut was pressed. `account`: whose mailbox is it?
 */
export type TabMessage = { type: 'refresh' } | { type: 'summarize' } | { type: 'account' };

/** The tab's answers; nobody answers where there is no Gmail. */
export interface TabAnswers {
  refresh: true;
  /** Whether a thread was open. */
  summarize: boolean;
  account: string | null;
}

/** Asks a tab; null where nobody answers (another page, or a tab that was open before the extension). */
export async function askTab<Type extends TabMessage['type']>(
  tabId: number,
  message: { type: Type },
): Promise<TabAnswers[Type] | null> {
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    return null;
  }
}

/** Tells every Gmail tab that settings or accounts changed. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : askTab(id, { type: 'refresh' }))),
  );
}
