import { MAYA } from '../demo/accounts.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { expect, test, threadId } from './fixtures.ts';

test('"What is sent" shows the request byte for byte, also from the cache, and what was left out', async ({
  accounts,
  gmail,
  world,
}) => {
  const id = threadId(accounts[0], '15-hidden-text');
  await gmail.openSignedIn(id, MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const sent = world.sent.findLast(({ url }) => url.endsWith('/v1/summaries'))?.body;
  const show = async () => {
    await gmail.painted();
    await gmail.panel.getByRole('button', { name: 'What is sent' }).click();
    expect(await gmail.panel.locator('.sent pre').textContent()).toBe(sent);
    await expect(gmail.panel.locator('.sent')).toContainText(
      /\d+ pieces? that the sender does not show/,
    );
    await expect(gmail.panel.locator('.sent')).toContainText(
      /\d+ words that repeat or quote other mail/,
    );
  };
  await show();
  await gmail.page.reload();
  await gmail.settled();
  await show();
});

test('signed out, it says that nothing was sent', async ({ accounts, gmail }) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '03-calibration-bench'));
  await gmail.summarize();
  await gmail.settled();
  await gmail.panel.getByRole('button', { name: 'What is sent' }).click();
  await expect(gmail.panel.locator('.sent')).toContainText('Nothing was sent');
});

test.describe('with a model', () => {
  test.use({ withMistral: true });

  test('masked, no telephone number or address leaves the browser, and the panel shows them again', async ({
    accounts,
    chrome,
    gmail,
    world,
  }) => {
    const popup = await chrome.context.newPage();
    await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
    await popup.getByRole('switch', { name: /Mask secrets/ }).check();
    await popup.close();
    await gmail.openSignedIn(threadId(accounts[0], '08-security-code'), MAYA.email);
    await gmail.summarize();
    await gmail.settled();
    const sent = world.sent.findLast(({ url }) => url.endsWith('/v1/summaries'))?.body ?? '';
    expect(sent).not.toContain('@');
    expect(sent).not.toContain('482 913');
    expect(sent).toContain('[CODE_1]');
    await expect(gmail.panel).toContainText('482 913');
    await expect(gmail.panel).not.toContainText('[CODE_1]');
  });
});
