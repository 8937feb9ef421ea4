import { MAYA } from '../demo/accounts.ts';
import { readPanel } from '../demo/read-panel.ts';
import { expect, test, threadId } from './fixtures.ts';

test('a click on a citation opens the collapsed message and marks the words', async ({
  accounts,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '01-sanda-pilot'), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const citation = gmail.panel
    .locator('.citation:not([data-message="1"]):not([data-message="12"])')
    .first();
  const quote = (await citation.getAttribute('data-quote')) ?? '';
  await citation.click();
  await expect
    .poll(() =>
      gmail.page.evaluate(() => {
        const [range] = CSS.highlights.get('precis-citation') ?? [];
        return range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '';
      }),
    )
    .toBe(quote);
});

test('a citation of a message that Gmail does not show says so, until the next click', async ({
  accounts,
  gmail,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '02-grant-report'), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const missing = gmail.panel
    .getByRole('status')
    .getByText('Gmail does not show this message here.');
  await gmail.page.evaluate(() => {
    const slots = [...document.querySelectorAll('[role="list"] > .h7, [role="list"] > .kv')];
    slots
      .filter((slot) => slot.checkVisibility())
      .at(-1)
      ?.remove();
  });
  await gmail.panel.locator('.citation[data-message="4"]').first().click();
  await expect(missing).toBeVisible();
  await gmail.panel.locator('.citation[data-message="1"]').first().click();
  await expect(missing).toHaveCount(0);
});

test('the panel comes back when Gmail drops it, and goes with the thread', async ({
  accounts,
  gmail,
}) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await gmail.page.evaluate(() => document.querySelector('precis-panel')?.remove());
  await gmail.panel.waitFor();
  await gmail.page.evaluate(() => {
    location.hash = '#inbox';
  });
  await expect(gmail.page.locator('precis-panel')).toHaveCount(0);
});

test('one panel a thread, in threads with hidden earlier views and on reload', async ({
  accounts,
  gmail,
}) => {
  await gmail.openInbox();
  for (const name of ['01-sanda-pilot', '02-grant-report', '03-calibration-bench']) {
    await gmail.openThread(threadId(accounts[0], name));
    await expect(gmail.page.locator('precis-panel')).toHaveCount(1);
  }
  await gmail.page.reload();
  await gmail.panel.waitFor();
  await expect(gmail.page.locator('precis-panel')).toHaveCount(1);
});

test('a heading that a mail forges is not taken for a thread', async ({ accounts, gmail }) => {
  await gmail.openInbox(0, 'spoof=1');
  await gmail.openThread(threadId(accounts[0], '06-receipt'));
  await expect(gmail.page.locator('precis-panel')).toHaveCount(1);
});

test('keys typed in the panel do not reach Gmail', async ({ accounts, gmail }) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await gmail.painted();
  const keys = () => gmail.page.evaluate(() => Reflect.get(window, '__keys')?.length ?? 0);
  await gmail.panel.getByRole('button', { name: 'Summarize' }).focus();
  const before = await keys();
  await gmail.page.keyboard.press('e');
  expect(await keys()).toBe(before);
});

for (const [variant, theme] of [
  ['theme=dark', 'dark'],
  ['', 'light'],
] as const) {
  test(`the panel follows Gmail's ${theme} theme`, async ({ accounts, gmail }) => {
    await gmail.openInbox(0, variant);
    await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
    await expect(gmail.page.locator('precis-panel')).toHaveAttribute('data-theme', theme);
  });
}

for (const variant of ['variant=ugid', 'gemini=1', 'dir=rtl', 'pane=split']) {
  test(`the panel finds its place with ${variant}`, async ({ accounts, gmail }) => {
    await gmail.openInbox(0, variant);
    await gmail.openThread(threadId(accounts[0], '02-grant-report'));
    await gmail.signIn(MAYA.email);
    await gmail.summarize();
    await gmail.settled();
    expect((await readPanel(gmail.panel)).coverage).toEqual({ of: 4, read: 4, unread: [] });
    const overflow = await gmail.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('in a page that runs from right to left the panel begins where the subject does', async ({
  accounts,
  gmail,
}) => {
  await gmail.page.setViewportSize({ width: 1600, height: 900 });
  await gmail.openInbox(0, 'dir=rtl');
  await gmail.openThread(threadId(accounts[0], '02-grant-report'));
  const place = await gmail.panel.evaluate((panel) => {
    const host = (panel.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    const box = panel.getBoundingClientRect();
    return {
      start: host.right - box.right,
      width: box.width,
      direction: getComputedStyle(panel).direction,
    };
  });
  expect(place).toEqual({ start: 16, width: 900, direction: 'ltr' });
});

test('once the extension was updated, a panel says that Gmail must be reloaded: the open one when it is used, that of the next thread at once', async ({
  accounts,
  chrome,
  gmail,
}) => {
  await gmail.openInbox();
  await gmail.openThread(threadId(accounts[0], '01-sanda-pilot'));
  await chrome.context.serviceWorkers()[0]?.evaluate('chrome.runtime.reload()');
  const words = 'Précis was updated. Reload Gmail to go on.';
  await gmail.summarize();
  await expect(gmail.panel).toContainText(words);
  await gmail.openThread(threadId(accounts[0], '02-grant-report'));
  await expect(gmail.panel).toContainText(words);
  await expect(gmail.panel.getByRole('button', { name: 'Reload' })).toBeVisible();
});

test("a mail's hidden text is not in the bytes that the proxy receives", async ({
  accounts,
  gmail,
  world,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '15-hidden-text'), MAYA.email);
  await gmail.summarize();
  await gmail.settled();
  const bodies = world.sent.filter(({ url }) => url.endsWith('/v1/summaries'));
  expect(bodies).toHaveLength(1);
  expect(bodies[0]?.body).toContain('Please find below our prices for 2027');
  expect(bodies[0]?.body).not.toContain('ZX-HIDDEN-7741');
  await expect(gmail.panel).toContainText(/hidden pieces of text left out/);
});

test('off: nothing leaves the browser and no panel is shown', async ({
  accounts,
  chrome,
  gmail,
  world,
}) => {
  await gmail.openSignedIn(threadId(accounts[0], '01-sanda-pilot'), MAYA.email);
  const popup = await chrome.context.newPage();
  await popup.goto('chrome-extension://lcnkahalhgoehoadjcnlgpjdliiigkog/popup.html');
  await popup.getByRole('switch', { name: /^Summaries/ }).uncheck();
  await expect(popup.getByText('Off. Nothing leaves the browser.')).toBeVisible();
  await expect(gmail.panel).toHaveCount(0);

  world.google.requests.clear();
  const before = { sent: world.sent.length, printed: world.proxy.printed() };
  await popup.reload();
  await expect(popup.getByText('Off. Nothing leaves the browser.')).toBeVisible();
  for (const name of ['02-grant-report', '03-calibration-bench', '04-time-zones']) {
    await gmail.page.evaluate(
      (hash) => (location.hash = hash),
      `#inbox/${threadId(accounts[0], name)}`,
    );
    await gmail.page.locator('h2[data-legacy-thread-id]:visible').waitFor();
  }
  await expect(gmail.page.locator('precis-panel .panel')).toHaveCount(0);
  expect(world.google.requests.filter(({ host }) => host === 'gmail.googleapis.com')).toEqual([]);
  expect(world.sent.length).toBe(before.sent);
  expect(world.proxy.printed()).toBe(before.printed);

  await popup.getByRole('switch', { name: /^Summaries/ }).check();
  await gmail.panel.waitFor();
});
