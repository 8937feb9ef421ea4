import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, settingsPatchSchema } from './settings.ts';

/** Whatever proxy the machine's builds are for. */
vi.hoisted(() => vi.stubEnv('WXT_PROXY_URL', ''));

const DEFAULTS = {
  on: true,
  language: 'mail',
  length: 'normal',
  automatic: false,
  excluded: [],
  masked: false,
  proxyUrl: 'http://localhost:8787',
};

beforeEach(() => fakeBrowser.reset());

describe('readSettings', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('gives what is stored, and the default of what is missing', async () => {
    await browser.storage.local.set({ settings: { on: false, language: 'fr' } });
    expect(await readSettings()).toEqual({ ...DEFAULTS, on: false, language: 'fr' });
  });

  it.each([
    ['on', 'yes'],
    ['language', 'xx'],
    ['length', 'endless'],
    ['automatic', 1],
    ['excluded', 'example.com'],
    ['masked', null],
    ['proxyUrl', 'http://example.com'],
  ])('falls back to the default of a broken %s alone', async (field, broken) => {
    const kept = field === 'on' ? { automatic: true } : { on: false };
    await browser.storage.local.set({ settings: { ...kept, [field]: broken } });
    expect(await readSettings()).toEqual({ ...DEFAULTS, ...kept });
  });

  it.each([['a word'], [7], [null], [['a', 'list']]])(
    'gives the defaults where %s is stored in their place',
    async (stored) => {
      await browser.storage.local.set({ settings: stored });
      expect(await readSettings()).toEqual(DEFAULTS);
    },
  );
});

describe('changeSettings', () => {
  it('changes what it is told, keeps the rest and returns all', async () => {
    await changeSettings({ language: 'browser', excluded: ['example.com'] });
    const changed = { ...DEFAULTS, language: 'browser', excluded: ['example.com'], masked: true };
    expect(await changeSettings({ masked: true })).toEqual(changed);
    expect(await readSettings()).toEqual(changed);
  });
});

describe('settingsPatchSchema', () => {
  it('takes any part of the settings', () => {
    expect(settingsPatchSchema.parse({})).toEqual({});
    expect(settingsPatchSchema.parse({ length: 'short' })).toEqual({ length: 'short' });
  });

  it.each([
    ['a wrong value', { length: 'endless' }],
    ['a proxy that is no address', { proxyUrl: 'example' }],
    ['a proxy without encryption elsewhere', { proxyUrl: 'http://example.com' }],
    ['a field that there is not', { theme: 'dark' }],
    ['more than 500 exclusions', { excluded: Array.from({ length: 501 }, () => 'a') }],
  ])('refuses %s', (_, patch) => {
    expect(settingsPatchSchema.safeParse(patch).success).toBe(false);
  });
});
