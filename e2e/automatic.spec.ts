import { MAYA } from '../demo/accounts.ts';
import { readPanel } from '../demo/read-panel.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { expect, test, threadId } from './fixtures.ts';

test.use({ withMistral: true });

/** Demo threads that no summary is worth, and why. */
const QUIET = [
  ['06-receipt', 'short'],
  ['07-newsletter', 'newsletter'],
  ['08-security-code', 'short'],
  ['18-thank-you', 'short'],
  ['19-invitation', 'calendar'],
] as const;

test('switched on, a thread that pays is summarized when it is opened; others stay quiet, and nothing of them is sent', async ({
  accounts,
  chrome,
  gmail,
  world,
}) => {
  const [account] = accounts;
  await gmail.openSignedIn(threadId(account, '01-sanda-pilot'), MAYA.email);
  const popup = await chrome.context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  await popup.getByRole('switch', { name: 'Summarize on opening' }).click();
  await popup.getByLabel('Never automatically').waitFor();
  await gmail.page.bringToFront();

  await gmail.openInbox();
  await gmail.openThread(threadId(account, '01-sanda-pilot'));
  await gmail.settled();
  expect((await readPanel(gmail.panel)).engine).toBe('mistral');

  const sent = world.sent.length;
  for (const [name, reason] of QUIET) {
    await gmail.openThread(threadId(account, name));
    await gmail.panel.locator(`[data-quiet="${reason}"]`).waitFor();
    await expect(gmail.panel.getByRole('button', { name: 'Summarize' })).toBeVisible();
  }
  expect(world.sent.length).toBe(sent);

  await popup.getByLabel('Never automatically').fill('example.com');
  await popup.getByLabel('Never automatically').blur();
  await gmail.openThread(threadId(account, '03-calibration-bench'));
  await gmail.panel.locator('[data-quiet="excluded"]').waitFor();
  expect(world.sent.length).toBe(sent);

  await gmail.summarize();
  await gmail.settled();
  expect((await readPanel(gmail.panel)).engine).toBe('mistral');
});

test('a label is known by its name', async ({ accounts, chrome, gmail, world }) => {
  const [account] = accounts;
  const id = threadId(account, '03-calibration-bench');
  await world.google.label(MAYA.email, id, 'Private/Bench');
  await gmail.openSignedIn(threadId(account, '06-receipt'), MAYA.email);
  const popup = await chrome.context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  await popup.getByRole('switch', { name: 'Summarize on opening' }).click();
  await popup.getByLabel('Never automatically').fill('private');
  await popup.getByLabel('Never automatically').blur();
  await gmail.page.bringToFront();

  const sent = world.sent.length;
  await gmail.openInbox();
  await gmail.openThread(id);
  await gmail.panel.locator('[data-quiet="excluded"]').waitFor();
  expect(world.sent.length).toBe(sent);
});
