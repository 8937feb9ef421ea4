import { JONAS, MAYA } from '../demo/accounts.ts';
import { readPanel } from '../demo/read-panel.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { expect, test, threadId } from './fixtures.ts';

test("the panel signs in the tab's account and reads its thread", async ({
  accounts,
  gmail,
  world,
}) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await expect(gmail.panel).toContainText('Sign in to read the whole thread');
  await gmail.signIn(MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const { coverage, failure } = await readPanel(gmail.panel);
  expect(failure).toBe(null);
  expect(coverage).toEqual({ of: 12, read: 12, unread: [] });
  expect(world.google.requests.some(({ path }) => path.endsWith('/profile'))).toBe(true);
});

test('another account than the tab is refused, with an offer to connect the right one', async ({
  accounts,
  gmail,
}) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await gmail.painted();
  await gmail.panel.getByRole('button', { name: 'Sign in with Google' }).click();
  await gmail.consent(JONAS.email, () =>
    gmail.panel.getByRole('button', { name: 'Agree and sign in' }).click(),
  );
  await expect(gmail.panel).toContainText('You signed in with another account than this tab');
  await expect(gmail.panel.getByRole('button', { name: `Connect ${MAYA.email}` })).toBeVisible();
  await gmail.signIn(MAYA.email);
  await expect(gmail.panel).toHaveAttribute('data-signed-in', 'true');
});

test('closing the consent page leaves a sentence and another try', async ({
  accounts,
  chrome,
  gmail,
}) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await gmail.painted();
  await gmail.panel.getByRole('button', { name: 'Sign in with Google' }).click();
  const opened = chrome.context.waitForEvent('page');
  await gmail.panel.getByRole('button', { name: 'Agree and sign in' }).click();
  await (await opened).close();
  await expect(gmail.panel).toContainText('Signing in was cancelled');
  await gmail.signIn(MAYA.email);
});

test('the second account of the browser is its own: signed in apart, cached apart', async ({
  accounts,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '02-grant-report'), MAYA.email);
  await gmail.openInbox(1);
  await gmail.openThread(threadId(accounts[1], '01-roof'));
  await expect(gmail.panel).toHaveAttribute('data-signed-in', 'false');
  await gmail.signIn(JONAS.email);
  await gmail.summarize();
  await gmail.settled();
  expect((await readPanel(gmail.panel)).coverage.read).toBe(3);
});

test('the popup signs in, shows the account and signs out', async ({ accounts, chrome, gmail }) => {
  const popup = await chrome.context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  await expect(popup.getByText('Nobody is signed in')).toBeVisible();
  await expect(popup.getByText('Alt+Shift+S')).toBeVisible();
  await popup.getByRole('button', { name: 'Sign in with Google' }).click();
  await gmail.consent(MAYA.email, () =>
    popup.getByRole('button', { name: 'Agree and sign in' }).click(),
  );
  await expect(popup.getByText(MAYA.email)).toBeVisible();

  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await expect(gmail.panel).toHaveAttribute('data-signed-in', 'true');
  await gmail.summarize();
  await gmail.settled();

  await popup.getByRole('button', { name: 'Sign out' }).click();
  await expect(popup.getByText('Nobody is signed in')).toBeVisible();
  await expect(gmail.panel).toHaveAttribute('data-signed-in', 'false');
  await expect(gmail.panel).toHaveAttribute('data-phase', 'idle');
  await expect(gmail.panel.locator('.summary')).toHaveCount(0);
  await gmail.page.reload();
  await expect(gmail.panel).toHaveAttribute('data-phase', 'idle');
});

test.describe('while the model writes', () => {
  test.use({ withMistral: true });

  test('signing out ends the summary, tells its panel and leaves nothing behind', async ({
    accounts,
    chrome,
    gmail,
    mistral,
  }) => {
    mistral.set({ chunks: 200, gapMs: 50 });
    await gmail.openSignedIn(threadId(accounts[0], '01-sanda-pilot'), MAYA.email);
    const popup = await chrome.context.newPage();
    await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
    await gmail.page.bringToFront();
    await gmail.summarize();
    await gmail.page.locator('.panel[data-phase="writing"]:visible').waitFor();
    await popup.getByRole('button', { name: 'Sign out' }).click();
    await expect(gmail.panel).toHaveAttribute('data-signed-in', 'false');
    await expect(gmail.panel).toHaveAttribute('data-phase', 'idle');
    await expect.poll(() => mistral.counters.open).toBe(0);
    expect(mistral.counters.aborted).toBe(1);
    const kept = await popup.evaluate(async () => {
      const [{ name = '' } = {}] = await indexedDB.databases();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const count = (store: string) =>
        new Promise<number>((resolve) => {
          const request = database.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
        });
      return { summaries: await count('summaries'), looks: await count('looks') };
    });
    expect(kept).toEqual({ summaries: 0, looks: 0 });
  });
});

test('a revoked token is renewed without a window, or asks to sign in again', async ({
  accounts,
  gmail,
  world,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '02-grant-report'), MAYA.email);
  world.google.expireAll();
  await gmail.summarize();
  await gmail.settled();
  expect((await readPanel(gmail.panel)).failure).toBe(null);

  world.google.expireAll();
  world.google.signedIn.clear();
  await gmail.openThread(threadId(accounts[0], '03-calibration-bench'));
  await gmail.summarize();
  await gmail.settled();
  await expect(gmail.panel.getByRole('button', { name: 'Sign in with Google' })).toBeVisible();
});

test('signed out, the visible messages are read, honestly counted, and nothing leaves the browser', async ({
  accounts,
  gmail,
  world,
}) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await gmail.summarize();
  await gmail.settled();
  const shown = await readPanel(gmail.panel);
  expect(shown.coverage).toMatchObject({ of: 12, read: 1 });
  expect(shown.lines.length).toBeGreaterThan(0);
  expect(shown.lines.flatMap(({ citations }) => citations.map(({ message }) => message))).toContain(
    12,
  );
  await expect(gmail.panel.locator('.citation').first()).toHaveText('Maya12');
  await expect(gmail.panel).toContainText('Read the one message that is open here, of 12');
  expect(world.sent).toEqual([]);
  expect(world.google.requests.filter(({ host }) => host === 'gmail.googleapis.com')).toEqual([]);
});
