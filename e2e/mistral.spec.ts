import { MAYA } from '../demo/accounts.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { readPanel } from '../demo/read-panel.ts';
import type { FakeMode } from '../proxy/testing/fake-mistral.ts';
import { FALSE_LINES } from './fake-answer.ts';
import { expect, test, threadId } from './fixtures.ts';

test.use({ withMistral: true });

const THREAD = '01-sanda-pilot';

test('lines appear one by one as the model writes them, the extract before them', async ({
  accounts,
  gmail,
  mistral,
}) => {
  mistral.set({ chunks: 60, gapMs: 50 });
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  const counts = await gmail.panel.evaluateHandle((panel) => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const phase = panel.getAttribute('data-phase');
      const first = panel.querySelector('.hint') ? 'extract' : 'model';
      const entry = `${phase} ${first} ${panel.querySelectorAll('.line').length}`;
      if (seen.at(-1) !== entry) seen.push(entry);
    }).observe(panel, { childList: true, subtree: true, attributes: true });
    return seen;
  });
  await gmail.summarize();
  await gmail.settled();
  const seen = await counts.jsonValue();
  expect(seen.some((entry) => entry.startsWith('writing extract'))).toBe(true);
  const streamed = seen
    .filter((entry) => entry.startsWith('writing model'))
    .map((e) => Number(e.split(' ')[2]));
  expect(streamed.length).toBeGreaterThan(4);
  expect(streamed).toEqual(streamed.toSorted((a, b) => a - b));
});

test('a line with an invented number or quote is not shown, and counted', async ({
  accounts,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const shown = await readPanel(gmail.panel);
  expect(shown.engine).toBe('mistral');
  expect(shown.failure).toBe(null);
  expect(shown.dropped).toBe(FALSE_LINES);
  expect(shown.lines).toHaveLength(8);
  await expect(gmail.panel).not.toContainText('987654321');
  await expect(gmail.panel).not.toContainText('Nobody said this');
  await expect(gmail.panel).toContainText('2 lines could not be confirmed in the mail');
  await expect(gmail.panel).toContainText('mistral-small-2603');
});

test('a setting that changes while the model writes does not touch the summary that is on its way', async ({
  accounts,
  chrome,
  gmail,
  mistral,
}) => {
  mistral.set({ chunks: 60, gapMs: 50 });
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  const popup = await chrome.context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  await gmail.page.bringToFront();
  await gmail.summarize();
  await gmail.page.locator('.panel[data-phase="writing"]:visible').waitFor();
  await popup.getByLabel('Length').selectOption('detailed');
  await gmail.settled();
  expect(await readPanel(gmail.panel)).toMatchObject({ engine: 'mistral', failure: null });
  expect(mistral.counters.requests).toBe(1);
});

const TROUBLES: [FakeMode, string, RegExp][] = [
  ['429', 'model-busy', /language model is busy/],
  ['500', 'model-down', /language model does not answer/],
  ['trunc', 'model-cut', /stopped in the middle/],
  ['rst', 'model-cut', /stopped in the middle/],
  ['invalid-json', 'model-garbled', /made no sense/],
  ['length', 'model-cut', /stopped in the middle/],
  ['403', 'model-refused', /refused to summarize/],
];

for (const [mode, code, sentence] of TROUBLES) {
  test(`${mode}: the local extract stays, with a sentence`, async ({
    accounts,
    gmail,
    mistral,
  }) => {
    mistral.set({ mode });
    await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
    await gmail.summarize();
    await gmail.settled();
    const shown = await readPanel(gmail.panel);
    expect(shown.engine).toBe('extract');
    expect(shown.failure).toBe(code);
    expect(shown.lines.length).toBeGreaterThan(3);
    await expect(gmail.panel).toContainText(sentence);
    if (code === 'model-refused') return;

    mistral.set({ mode: 'ok' });
    await gmail.panel.getByRole('button', { name: /Try again/ }).click();
    await expect(gmail.panel.locator('.summary[data-engine="mistral"]')).toBeVisible();
    await gmail.settled();
    expect((await readPanel(gmail.panel)).failure).toBe(null);
  });
}

test('a summary that cannot be made again stays as it was, with a sentence and another try', async ({
  accounts,
  gmail,
  mistral,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const before = await readPanel(gmail.panel);
  mistral.set({ mode: '500' });
  await gmail.summarize();
  await gmail.panel.locator('[data-failure="model-down"]').waitFor();
  await gmail.settled();
  expect(await readPanel(gmail.panel)).toEqual({ ...before, failure: 'model-down' });

  mistral.set({ mode: 'ok' });
  const { requests } = mistral.counters;
  await gmail.panel.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => mistral.counters.requests).toBeGreaterThan(requests);
  await gmail.settled();
  expect(await readPanel(gmail.panel)).toEqual(before);
});

test.describe('a model that hangs', () => {
  for (const mode of ['hang', 'stall'] as const) {
    test(`${mode}: the local extract stays, with a sentence and a retry`, async ({
      accounts,
      gmail,
      mistral,
    }) => {
      mistral.set({ mode });
      await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
      await gmail.summarize();
      await expect(gmail.panel.locator('.line').first()).toBeVisible();
      await gmail.settled();
      const shown = await readPanel(gmail.panel);
      expect(shown.engine).toBe('extract');
      expect(shown.lines.length).toBeGreaterThan(3);
      await expect(gmail.panel.getByRole('button', { name: 'Try again' })).toBeVisible();
    });
  }
});

test('switching threads ends the old request and shows no line of it', async ({
  accounts,
  gmail,
  mistral,
  world,
}) => {
  mistral.set({ chunks: 400, gapMs: 25 });
  const id = threadId(accounts[0], THREAD);
  await gmail.openSignedIn(id, MAYA.email);
  const waits: number[] = [];
  // The other browser of this run may take the processor away: the quickest of three is the mechanism's own time.
  for (let round = 1; round <= 3; round++) {
    if (round > 1) await gmail.openThread(id);
    await gmail.summarize();
    await gmail.page.locator('.panel[data-phase="writing"]:visible').waitFor();
    await expect.poll(() => mistral.counters.open).toBe(1);
    await gmail.openThread(threadId(accounts[0], '02-grant-report'));
    await expect.poll(() => mistral.counters.aborted).toBe(round);
    expect(mistral.counters.open).toBe(0);
    await expect(gmail.panel).toHaveAttribute('data-phase', 'idle');
    await expect(gmail.panel.locator('.line')).toHaveCount(0);
    waits.push((mistral.closedAt ?? Infinity) - (world.leftAt() ?? 0));
  }
  expect(Math.min(...waits)).toBeLessThanOrEqual(50);
});
