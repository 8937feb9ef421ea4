import { browser } from '#imports';
import { askTab } from '../tab-messages.ts';
import { words } from '../browser-words.ts';
import { SUMMARIZE_COMMAND } from './shortcut.ts';

const HINT_MS = 4_000;

/** Summarizes the open thread of the active tab when the shortcut is pressed; says so where there is none. */
export function handleShortcut(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== SUMMARIZE_COMMAND) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    const found = await askTab(tab.id, { type: 'summarize' });
    if (found !== true) await hint(tab.id);
  });
}

/** A mark on the toolbar button: the page in front has no thread to summarize. */
async function hint(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '?' });
  await browser.action.setTitle({ tabId, title: words('no_thread') });
  setTimeout(() => {
    void browser.action.setBadgeText({ tabId, text: '' });
    void browser.action.setTitle({ tabId, title: '' });
  }, HINT_MS);
}
