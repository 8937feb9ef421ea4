import { browser } from '#imports';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAccount, isKnown, readAccounts, removeAccount } from './accounts.ts';

const NOON = Date.UTC(2026, 2, 2, 12);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

it('knows nobody at first', async () => {
  expect(await readAccounts()).toEqual([]);
  expect(await isKnown('ada@example.com')).toBe(false);
});

it('remembers who agreed, and when', async () => {
  await addAccount('ada@example.com');
  expect(await readAccounts()).toEqual([{ email: 'ada@example.com', agreedAt: NOON }]);
  expect(await isKnown('ada@example.com')).toBe(true);
  expect(await isKnown('bo@example.com')).toBe(false);
});

it('keeps one entry of who agrees a second time, with the later time', async () => {
  await addAccount('ada@example.com');
  await addAccount('bo@example.com');
  vi.setSystemTime(NOON + 5_000);
  await addAccount('ada@example.com');
  expect(await readAccounts()).toEqual([
    { email: 'bo@example.com', agreedAt: NOON },
    { email: 'ada@example.com', agreedAt: NOON + 5_000 },
  ]);
});

it('forgets one account and keeps the other', async () => {
  await addAccount('ada@example.com');
  await addAccount('bo@example.com');
  await removeAccount('ada@example.com');
  expect(await readAccounts()).toEqual([{ email: 'bo@example.com', agreedAt: NOON }]);
});

it.each([
  ['no list', { email: 'ada@example.com', agreedAt: NOON }],
  ['an entry without a time', [{ email: 'ada@example.com' }]],
])('knows nobody where %s is stored', async (_, stored) => {
  await browser.storage.local.set({ accounts: stored });
  expect(await readAccounts()).toEqual([]);
});
