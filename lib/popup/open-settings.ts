import { browser } from '#imports';

/** Shows the settings: the popup where the browser lets us open it, else the popup's page in a tab. */
export async function openSettings(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
