import type { Page } from '@playwright/test';
import { MAYA } from '../demo/accounts.ts';
import { GmailDriver } from '../demo/gmail-driver.ts';
import { type DemoBrowser, launchBrowser } from '../demo/launch-browser.ts';
import { readPanel } from '../demo/read-panel.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { expect, test, threadId } from './fixtures.ts';

test('after a restart of the browser a thread is painted from the cache, without any request', async ({
  accounts,
  profile,
  world,
}) => {
  const id = threadId(accounts[0], '03-calibration-bench');
  const open = async () => {
    const browser = await launchBrowser(profile, world.browserArgs, { headless: true });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    return { browser, gmail: new GmailDriver(browser.context, page) };
  };
  const first = await open();
  await first.gmail.openSignedIn(id, MAYA.email);
  await first.gmail.summarize();
  await first.gmail.settled();
  const shown = await readPanel(first.gmail.panel);
  await first.browser.close();

  world.google.requests.clear();
  const sent = world.sent.length;
  const second = await open();
  await second.gmail.openInbox();
  await second.gmail.openThread(id);
  await second.gmail.settled();
  expect(await readPanel(second.gmail.panel)).toEqual(shown);
  expect(world.google.requests.filter(({ host }) => host === 'gmail.googleapis.com')).toEqual([]);
  expect(world.google.requests.filter(({ path }) => path.includes('oauth'))).toEqual([]);
  expect(world.sent.length).toBe(sent);
  await second.browser.close();
});

test('a thread with a new message shows the old summary as out of date, and brings it up to date', async ({
  accounts,
  gmail,
  world,
}) => {
  const [account] = accounts;
  const id = threadId(account, '02-grant-report');
  await gmail.openSignedIn(id, MAYA.email);
  await gmail.summarize();
  await gmail.settled();

  const last = account.threads.find((thread) => thread.id === id)?.messages.at(-1);
  if (!last) throw new Error('the thread has no message');
  const added = { ...last, id: '1aaaaaaaaaaaaaa1', date: last.date + 60_000 };
  await world.google.deliver(MAYA.email, id, added);
  world.gmail.append(0, id, added);
  await gmail.page.reload();
  await gmail.panel.waitFor();
  await expect(gmail.panel.locator('[data-stale="1"]')).toBeVisible();
  await gmail.panel.getByRole('button', { name: 'Update' }).click();
  await expect.poll(async () => (await readPanel(gmail.panel)).coverage.read).toBe(5);
});

/** What of Chrome's interface the worker has. */
interface Extension {
  storage: { local: { get: () => Promise<unknown> } };
}

/** Breaks something in the background worker, then opens the popup's page. */
async function popupAfter({ context }: DemoBrowser, breaking: () => void): Promise<Page> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  await worker.evaluate(breaking);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  return popup;
}

test('the popup opens where the browser refuses the database', async ({ chrome }) => {
  const popup = await popupAfter(chrome, () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'UnknownError');
    };
  });
  await expect(popup.locator('[data-feedback="0"]')).toBeVisible();
});

test('the popup says so where its settings cannot be read', async ({ chrome }) => {
  const popup = await popupAfter(chrome, () => {
    const { local } = (globalThis as unknown as { chrome: Extension }).chrome.storage;
    local.get = () => Promise.reject(new Error('the disk is broken'));
  });
  await expect(popup.locator('[data-failure="internal"]')).toContainText(
    'Something went wrong in Précis.',
  );
});
