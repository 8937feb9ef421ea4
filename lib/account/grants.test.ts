import { browser } from '#imports';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropGrant, readGrant, writeGrant } from './grants.ts';

const NOON = Date.UTC(2026, 2, 2, 12);
const HOUR = 3_600_000;
const PROXY = 'https://proxy.example.com';
const ADA = {
  accessToken: 'access of Ada',
  accessExpiresAt: NOON + HOUR,
  session: 'session of Ada',
  sessionExpiresAt: NOON + HOUR,
  proxyUrl: PROXY,
};
const BO = { ...ADA, accessToken: 'access of Bo', session: 'session of Bo' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives each account its own grant, and none to others', async () => {
  await writeGrant('ada@example.com', ADA);
  await writeGrant('bo@example.com', BO);
  expect(await readGrant('ada@example.com', PROXY)).toEqual(ADA);
  expect(await readGrant('bo@example.com', PROXY)).toEqual(BO);
  expect(await readGrant('cy@example.com', PROXY)).toBe(null);
});

it('forgets one grant and keeps the other', async () => {
  await writeGrant('ada@example.com', ADA);
  await writeGrant('bo@example.com', BO);
  await dropGrant('ada@example.com');
  expect(await readGrant('ada@example.com', PROXY)).toBe(null);
  expect(await readGrant('bo@example.com', PROXY)).toEqual(BO);
});

it.each([
  ['the access token', { accessExpiresAt: NOON + 120_000 }],
  ['the session', { sessionExpiresAt: NOON + 120_000 }],
])('ends a minute before %s does', async (_, end) => {
  const grant = { ...ADA, ...end };
  await writeGrant('ada@example.com', grant);
  vi.setSystemTime(NOON + 59_999);
  expect(await readGrant('ada@example.com', PROXY)).toEqual(grant);
  vi.setSystemTime(NOON + 60_000);
  expect(await readGrant('ada@example.com', PROXY)).toBe(null);
});

it('is not given to another proxy', async () => {
  await writeGrant('ada@example.com', ADA);
  expect(await readGrant('ada@example.com', 'https://other.example.com')).toBe(null);
});

it('is none where something else is stored', async () => {
  await browser.storage.session.set({ 'grant:ada@example.com': { accessToken: 'half' } });
  expect(await readGrant('ada@example.com', PROXY)).toBe(null);
});

it('never reaches the disk', async () => {
  await writeGrant('ada@example.com', ADA);
  expect(await browser.storage.local.get(null)).toEqual({});
});
