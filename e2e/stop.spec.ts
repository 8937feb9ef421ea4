import { MAYA } from '../demo/accounts.ts';
import { readPanel } from '../demo/read-panel.ts';
import { expect, test, threadId } from './fixtures.ts';

test.use({ withMistral: true });

const THREAD = '01-sanda-pilot';

test('the button stops what it began: nothing is sent any more, and the panel is as before', async ({
  accounts,
  gmail,
  mistral,
}) => {
  mistral.set({ chunks: 400, gapMs: 25 });
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.summarize();
  await gmail.page.locator('.panel[data-phase="writing"]:visible').waitFor();
  await expect.poll(() => mistral.counters.open).toBe(1);
  await gmail.panel.getByRole('button', { name: 'Stop' }).click();
  await expect(gmail.panel).toHaveAttribute('data-phase', 'idle');
  await expect(gmail.panel.locator('.line')).toHaveCount(0);
  await expect.poll(() => mistral.counters.aborted).toBe(1);
  await expect(gmail.panel.getByRole('button', { name: 'Summarize' })).toBeFocused();
});

test('Escape stops it, and the summary before stands again', async ({
  accounts,
  gmail,
  mistral,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const before = await readPanel(gmail.panel);
  mistral.set({ chunks: 400, gapMs: 25 });
  await gmail.summarize();
  await expect.poll(() => mistral.counters.open).toBe(1);
  await gmail.page.keyboard.press('Escape');
  await expect(gmail.panel).toHaveAttribute('data-phase', 'done');
  expect(await readPanel(gmail.panel)).toEqual(before);
  await expect.poll(() => mistral.counters.aborted).toBe(1);
});

test('a double click summarizes once, and stops nothing', async ({ accounts, gmail, mistral }) => {
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.painted();
  await gmail.panel.getByRole('button', { name: 'Summarize' }).dblclick();
  await gmail.settled();
  expect((await readPanel(gmail.panel)).engine).toBe('mistral');
  expect(mistral.counters).toMatchObject({ requests: 1, aborted: 0 });
});
