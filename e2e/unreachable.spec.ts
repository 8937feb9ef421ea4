import { MAYA } from '../demo/accounts.ts';
import { readPanel } from '../demo/read-panel.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { expect, test, threadId } from './fixtures.ts';

test('without network the visible messages are summarized, with the failure and another try', async ({
  accounts,
  chrome,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '01-sanda-pilot'), MAYA.email);
  await gmail.painted();
  const worker = chrome.context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await gmail.summarize();
  await gmail.settled();
  const shown = await readPanel(gmail.panel);
  expect(shown).toMatchObject({ engine: 'extract', failure: 'gmail-down' });
  expect(shown.coverage).toEqual({ of: 12, read: 1, unread: [] });
  expect(shown.lines.length).toBeGreaterThan(0);
  await expect(gmail.panel).toContainText('Read the one message that is open here, of 12');
  await expect(gmail.panel.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a proxy that is not there leaves the visible messages, and the way to its address', async ({
  accounts,
  chrome,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '02-grant-report'), MAYA.email);
  const popup = await chrome.context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  await popup.locator('#proxy').fill('http://localhost:9');
  await popup.getByRole('button', { name: 'Save' }).click();
  await gmail.page.bringToFront();
  await gmail.summarize();
  await gmail.settled();
  const shown = await readPanel(gmail.panel);
  expect(shown).toMatchObject({ engine: 'extract', failure: 'proxy-unreachable' });
  expect(shown.coverage).toEqual({ of: 4, read: 1, unread: [] });
  await expect(gmail.panel.getByRole('button', { name: 'Open settings' })).toBeVisible();
});
