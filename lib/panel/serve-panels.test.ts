import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeAccount } from '../account/accounts.ts';
import { changeSettings } from '../settings.ts';
import {
  type Background,
  quiet,
  running,
  signInAs,
  startBackground,
  until,
} from './testing/fake-background.ts';
import { ACCOUNT } from './testing/fake-outside.ts';

let background: Background;
let outside: Background['outside'];

beforeEach(async () => {
  background = await startBackground();
  ({ outside } = background);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('signing out', () => {
  /** As the background does it. */
  const signOut = async (account: string) => {
    const { cache, looks, panels } = background;
    await removeAccount(account);
    await panels.stop(account);
    await cache.forget(account);
    await looks.forget(account);
  };
  const rows = async () => {
    const { looks, summaries } = background.database;
    return [await summaries.count(), await looks.count()];
  };

  it('ends the account’s summary, tells its panel, and leaves nothing behind', async () => {
    const { types, updates } = await running(background);
    await signOut(ACCOUNT);
    await outside.finish();
    await quiet();
    expect(outside.left()).toBe(1);
    expect(types().slice(-2)).toEqual(['stopped', 'status']);
    expect(updates.at(-1)).toMatchObject({ on: true, signedIn: false });
    expect(await rows()).toEqual([0, 0]);
  });

  it.each([0, 1, 4])(
    'leaves nothing behind where the summary ends at the same moment (%i steps later)',
    async (steps) => {
      await running(background);
      void outside.finish();
      for (let i = 0; i < steps; i++) await new Promise((resolve) => setImmediate(resolve));
      await signOut(ACCOUNT);
      await quiet();
      expect(await rows()).toEqual([0, 0]);
    },
  );

  it('leaves another account’s summary alone', async () => {
    await signInAs('bo@example.com');
    const { types } = await running(background);
    await signOut('bo@example.com');
    await outside.finish();
    await until(() => types().includes('done'));
    expect(types()).not.toContain('stopped');
  });
});

it('ends every panel’s work where everything is switched off', async () => {
  const { types, updates } = await running(background);
  await changeSettings({ on: false });
  await background.panels.stop();
  await until(() => outside.left() === 1);
  await until(() => types().at(-1) === 'status');
  expect(types()).toContain('stopped');
  expect(updates.at(-1)).toMatchObject({ on: false });
});
