import 'fake-indexeddb/auto';
import { type Browser, fakeBrowser } from '#imports';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAccount, removeAccount } from '../account/accounts.ts';
import { writeGrant } from '../account/grants.ts';
import { PrecisDatabase } from '../cache/database.ts';
import { Feedback } from '../cache/feedback.ts';
import { Looks } from '../cache/looks.ts';
import { SummaryCache } from '../cache/summary-cache.ts';
import { plainBody } from '../mail/plain-body.ts';
import { serveReader } from '../reader/serve-reader.ts';
import { changeSettings } from '../settings.ts';
import { Jobs } from '../summary/jobs.ts';
import { PANEL_PORT, type PanelUpdate } from './panel-port.ts';
import type { PanelRequest } from './panel-request.ts';
import { type Panels, servePanels } from './serve-panels.ts';
import {
  ACCOUNT,
  type FakeOutside,
  installOutside,
  MESSAGE,
  QUOTE,
  THREAD,
} from './testing/fake-outside.ts';
import { installPorts } from './testing/fake-ports.ts';
import { summaryOf } from './testing/summary-of.ts';

const PROXY = 'https://proxy.example.com';
const SUMMARIZE: PanelRequest = { type: 'summarize', fresh: false };
const KEY = { account: ACCOUNT, thread: THREAD, language: 'mail', length: 'normal' };
const PAGE = { count: 1, ids: [MESSAGE] };
const openOf = (given: object = {}): PanelRequest => ({
  type: 'open',
  account: ACCOUNT,
  thread: THREAD,
  page: PAGE,
  ...given,
});

let databases = 0;
let database: PrecisDatabase;
let cache: SummaryCache;
let outside: FakeOutside;
let panels: Panels;

beforeEach(async () => {
  fakeBrowser.reset();
  installPorts(() => ({
    id: fakeBrowser.runtime.id,
    url: 'https://mail.google.com/mail/u/0/',
    tab: {} as Browser.tabs.Tab,
    frameId: 0,
  }));
  Object.assign(fakeBrowser.runtime, { getContexts: () => Promise.resolve([{}]) });
  Object.assign(fakeBrowser.commands, { getAll: () => Promise.resolve([]) });
  Object.assign(fakeBrowser.i18n, {
    detectLanguage: () => Promise.resolve({ isReliable: false, languages: [] }),
  });
  vi.spyOn(console, 'info').mockImplementation(() => {});
  outside = installOutside();
  serveReader((html) => Promise.resolve(plainBody(html)));
  database = new PrecisDatabase(`panels-${(databases += 1)}`);
  cache = new SummaryCache(database);
  panels = servePanels({
    cache,
    looks: new Looks(database),
    feedback: new Feedback(database),
    jobs: new Jobs(),
  });
  await changeSettings({ proxyUrl: PROXY });
  await signInAs(ACCOUNT);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function signInAs(account: string) {
  const hour = Date.now() + 3_600_000;
  await writeGrant(account, {
    accessToken: 't',
    accessExpiresAt: hour,
    session: 's',
    sessionExpiresAt: hour,
    proxyUrl: PROXY,
  });
  await addAccount(account);
}

/** A panel's end: what it was told, by type, and in full. */
function openPort(...requests: PanelRequest[]) {
  const port = fakeBrowser.runtime.connect({ name: PANEL_PORT });
  const updates: PanelUpdate[] = [];
  port.onMessage.addListener((update: PanelUpdate) => updates.push(update));
  const ask = (...more: PanelRequest[]) => {
    for (const request of more) port.postMessage(request);
  };
  queueMicrotask(() => queueMicrotask(() => ask(...requests)));
  return { ask, updates, types: () => updates.map(({ type }) => type) };
}

const until = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true));
/** Lets everything that is ready come to its end. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));
/** A panel whose summary the model has begun. */
async function running(...requests: PanelRequest[]) {
  const panel = openPort(openOf(), SUMMARIZE, ...requests);
  await until(() => outside.asked() === 1);
  return panel;
}

describe('a summary', () => {
  it('is told from the reading to its end, and kept', async () => {
    const { types, updates } = await running();
    await outside.finish();
    await until(() => types().includes('done'));
    expect([...new Set(types())]).toEqual(['status', 'reading', 'extract', 'line', 'done']);
    expect(updates.at(-1)).toMatchObject({ summary: { lines: [{ text: QUOTE }] } });
    await vi.waitFor(async () => expect(await cache.find(KEY, PAGE)).not.toBe(null));
  });

  it('goes on while the panel asks for the status, whatever was changed', async () => {
    const { ask, types, updates } = await running();
    await changeSettings({ length: 'short', language: 'fr', masked: true });
    ask({ type: 'status' });
    await until(() => types().at(-1) === 'status');
    await outside.finish();
    await until(() => types().includes('done'));
    expect(outside.left()).toBe(0);
    expect(updates.at(-1)).toMatchObject({ summary: { engine: 'mistral', length: 'normal' } });
    await vi.waitFor(async () => expect(await cache.find(KEY, PAGE)).not.toBe(null));
  });

  it('is ended by a status that says off', async () => {
    const { ask, updates } = await running();
    await changeSettings({ on: false });
    ask({ type: 'status' });
    await until(() => outside.left() === 1);
    await outside.finish();
    await quiet();
    expect(updates.at(-1)).toMatchObject({ type: 'status', on: false });
  });

  it('says that it stopped where its thread is opened anew', async () => {
    const { ask, types } = await running();
    ask(openOf());
    await until(() => types().at(-1) === 'stopped');
    await outside.finish();
    await quiet();
    expect(types().slice(-2)).toEqual(['status', 'stopped']);
  });

  it('is asked for anew in one go: the panel hears no stop in between', async () => {
    const { ask, types } = await running();
    ask(openOf(), { type: 'summarize', fresh: true });
    await until(() => outside.asked() === 2);
    await outside.finish();
    await until(() => types().includes('done'));
    expect(types()).not.toContain('stopped');
  });
});

describe('signing out', () => {
  /** As the background does it. */
  const signOut = async (account: string) => {
    await removeAccount(account);
    await panels.stop(account);
    await cache.forget(account);
    await new Looks(database).forget(account);
  };
  const rows = async () => [await database.summaries.count(), await database.looks.count()];

  it('ends the account’s summary, tells its panel, and leaves nothing behind', async () => {
    const { types, updates } = await running();
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
      await running();
      void outside.finish();
      for (let i = 0; i < steps; i++) await new Promise((resolve) => setImmediate(resolve));
      await signOut(ACCOUNT);
      await quiet();
      expect(await rows()).toEqual([0, 0]);
    },
  );

  it('leaves another account’s summary alone', async () => {
    await signInAs('bo@example.com');
    const { types } = await running();
    await signOut('bo@example.com');
    await outside.finish();
    await until(() => types().includes('done'));
    expect(types()).not.toContain('stopped');
  });
});

it('ends every panel’s work where everything is switched off', async () => {
  const { types, updates } = await running();
  await changeSettings({ on: false });
  await panels.stop();
  await until(() => outside.left() === 1);
  await until(() => types().at(-1) === 'status');
  expect(types()).toContain('stopped');
  expect(updates.at(-1)).toMatchObject({ on: false });
});

describe('what belongs to an earlier state is not said', () => {
  const other = '18c2f00d5e1a00ff';

  it('the cached summary of a thread that was left before it was found', async () => {
    await cache.put(KEY, summaryOf(['of the first thread'], {}, [MESSAGE]));
    const { types, updates } = openPort(openOf(), openOf({ thread: other }));
    await until(() => types().includes('status'));
    await quiet();
    expect(types()).not.toContain('cached');
    expect(updates).toHaveLength(1);
  });

  it('an earlier version’s summary to whoever asked for this one: it comes, but ends no wait', async () => {
    await cache.put(KEY, summaryOf(['of the version before'], {}, ['18c2f00d5e1a0009']));
    const { types, updates } = await running();
    const cached = updates.filter(({ type }) => type === 'cached');
    expect(cached).toMatchObject([{ isCurrent: false }]);
    expect(types().indexOf('cached')).toBeLessThan(types().indexOf('reading'));
  });

  it('the status of an account in whose place another one was opened', async () => {
    const { updates } = openPort(openOf(), openOf({ account: 'bo@example.com' }));
    await quiet();
    expect(updates).toMatchObject([{ type: 'status', signedIn: false }]);
  });
});

it('shows a cached summary of this version without any request', async () => {
  await cache.put(KEY, summaryOf(['Slate it is'], {}, [MESSAGE]));
  const { types, updates } = openPort(openOf(), SUMMARIZE);
  await until(() => types().includes('cached'));
  await quiet();
  expect(updates.filter(({ type }) => type === 'cached')).toMatchObject([{ isCurrent: true }]);
  expect(outside.asked()).toBe(0);
});
