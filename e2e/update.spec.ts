import { MAYA } from '../demo/accounts.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import type { Account } from '../demo/google/account.ts';
import { readPanel } from '../demo/read-panel.ts';
import type { World } from '../demo/world.ts';
import { expect, test, threadId } from './fixtures.ts';

test.use({ withMistral: true });

const THREAD = '01-sanda-pilot';
const NEW_WORDS = 'The test bench is booked for Tuesday. Please bring both units.';

/** A mail that comes into a thread, for the API and for Gmail's page. */
async function deliver(world: World, account: Account, thread: string): Promise<void> {
  const last = account.threads.find(({ id }) => id === thread)?.messages.at(-1);
  if (!last) throw new Error('the thread has no message');
  const raw = Buffer.from(
    [
      'From: Priya Raman <priya@example.com>',
      'To: maya.lindqvist@example.com',
      'Subject: Re: Sanda pilot',
      'Content-Type: text/plain; charset=utf-8',
      '',
      NEW_WORDS,
    ].join('\r\n'),
  );
  const added = { ...last, id: '1aaaaaaaaaaaaaa1', date: last.date + 60_000, raw };
  await world.google.deliver(MAYA.email, thread, added);
  world.gmail.append(0, thread, added);
}

test('an update sends the new message alone, keeps what stands and shows first what is new', async ({
  accounts,
  gmail,
  mistral,
  world,
}) => {
  const [account] = accounts;
  const id = threadId(account, THREAD);
  await gmail.openSignedIn(id, MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const before = await readPanel(gmail.panel);
  const whole = JSON.stringify(mistral.counters.lastBody?.messages).length;

  await deliver(world, account, id);
  await gmail.page.reload();
  await gmail.panel.locator('[data-stale="1"]').waitFor();
  await gmail.panel.getByRole('button', { name: 'Update' }).click();
  await gmail.panel.locator('[data-kind="new"]').waitFor();
  await gmail.settled();

  const after = await readPanel(gmail.panel);
  const news = gmail.panel.locator('.group').first();
  await expect(news.locator('h3')).toHaveText('New since you last looked');
  await expect(news.locator('.line-text')).toHaveText(['The test bench is booked for Tuesday.']);
  const kept = before.lines.map(({ text }) => text);
  expect(after.lines.map(({ text }) => text).slice(1)).toEqual(kept.slice(1));
  const prompt = mistral.counters.lastBody?.messages.at(-1)?.content ?? '';
  expect(prompt).toContain('"before":');
  expect(prompt).toContain(NEW_WORDS);
  expect(prompt.length / whole).toBeLessThan(0.5);
});

test('while an update is written, what still stands stays in its place below what is new', async ({
  accounts,
  gmail,
  mistral,
  world,
}) => {
  const [account] = accounts;
  const id = threadId(account, THREAD);
  await gmail.openSignedIn(id, MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const kept = (await readPanel(gmail.panel)).lines.map(({ text }) => text);
  await deliver(world, account, id);
  await gmail.page.reload();
  await gmail.panel.locator('[data-stale="1"]').waitFor();
  mistral.set({ chunks: 30, gapMs: 50 });
  const watched = await gmail.panel.evaluateHandle((panel) => {
    const seen: { group: string; texts: string[] }[] = [];
    const look = () => {
      if (panel.getAttribute('data-phase') !== 'writing') return;
      const group = panel.querySelector('.group')?.getAttribute('data-kind') ?? '';
      const lines = [...panel.querySelectorAll('.group .line-text')];
      seen.push({ group, texts: lines.map((line) => line.textContent ?? '') });
    };
    new MutationObserver(look).observe(panel, { childList: true, subtree: true, attributes: true });
    return seen;
  });
  await gmail.panel.getByRole('button', { name: 'Update' }).click();
  await gmail.panel.locator('[data-kind="new"]').waitFor();
  await gmail.settled();
  const seen = await watched.jsonValue();
  for (const { texts } of seen) expect(texts.slice(-kept.length)).toEqual(kept);
  const begun = seen.filter(({ texts }) => texts.length > kept.length);
  expect(begun.length).toBeGreaterThan(0);
  for (const { group } of begun) expect(group).toBe('new');
});

test('a message that comes into the open thread marks the summary within a second', async ({
  accounts,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const ms = await gmail.page.evaluate(async () => {
    const visible = [
      ...document.querySelectorAll('[role="list"] > [role="listitem"], [role="list"] > *'),
    ];
    const last = visible.filter((slot) => slot.checkVisibility()).at(-1);
    if (!last) throw new Error('no message is shown');
    const copy = last.cloneNode(true) as Element;
    for (const message of copy.querySelectorAll('[data-legacy-message-id]'))
      message.setAttribute('data-legacy-message-id', '1bbbbbbbbbbbbbb1');
    const started = performance.now();
    last.after(copy);
    const panel = () =>
      [...document.querySelectorAll('precis-panel')].find((host) => host.checkVisibility())
        ?.shadowRoot;
    while (!panel()?.querySelector('[data-stale]')) {
      if (performance.now() - started > 5_000) return Infinity;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return performance.now() - started;
  });
  expect(ms).toBeLessThanOrEqual(1_000);
});

test('short, normal and detailed are what the proxy is asked for, each cached apart', async ({
  accounts,
  chrome,
  gmail,
  mistral,
  world,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const normal = await readPanel(gmail.panel);
  const choose = async (length: 'short' | 'normal') => {
    const popup = await chrome.context.newPage();
    await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
    await popup.getByLabel('Length').selectOption(length);
    await popup.close();
    await gmail.page.reload();
    await gmail.panel.waitFor();
  };
  await choose('short');
  await gmail.summarize();
  await gmail.settled();
  const short = await readPanel(gmail.panel);
  expect(mistral.counters.lastBody?.messages.at(-1)?.content).toContain(
    'at most 6 lines and 45 words',
  );
  expect(short.lines.length).toBeLessThan(normal.lines.length);
  expect(short.lines.length).toBeLessThanOrEqual(6);

  const sent = world.sent.length;
  await choose('normal');
  await gmail.settled();
  expect(await readPanel(gmail.panel)).toEqual(normal);
  expect(world.sent.length).toBe(sent);
});

test('a verdict on a line stays on this computer, and can be erased', async ({
  accounts,
  chrome,
  gmail,
  world,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], THREAD), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const sent = world.sent.length;
  const line = gmail.panel.locator('.group .line').first();
  await line.hover();
  await line.getByRole('button', { name: /^Not helpful/ }).click();
  await expect(line.locator('[aria-pressed="true"]')).toHaveCount(1);
  await gmail.page.reload();
  await gmail.settled();
  await expect(line.getByRole('button', { name: /^Not helpful/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const popup = await chrome.context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  await expect(popup.locator('[data-feedback]')).toHaveAttribute('data-feedback', '1');
  await popup.getByRole('button', { name: /^Erase/ }).click();
  await expect(popup.locator('[data-feedback]')).toHaveAttribute('data-feedback', '0');
  expect(world.sent.length).toBe(sent);
});
