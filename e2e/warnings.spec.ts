import { MAYA } from '../demo/accounts.ts';
import { expect, test, threadId } from './fixtures.ts';

test('a mail that hides text from its reader gets a plain warning, in our own words', async ({
  accounts,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '15-hidden-text'), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  await expect(gmail.panel.locator('[data-warning="hidden-text"]').first()).toContainText(
    'hides text from its reader',
  );
});

test('an honest thread gets none', async ({ accounts, gmail }) => {
  await gmail.openSignedIn(threadId(accounts[0], '01-sanda-pilot'), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  await expect(gmail.panel.locator('[data-warning]')).toHaveCount(0);
});
