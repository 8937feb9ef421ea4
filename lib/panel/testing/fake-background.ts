import 'fake-indexeddb/auto';
import { type Browser, fakeBrowser } from '#imports';
import { expect, vi } from 'vitest';
import { addAccount } from '../../account/accounts.ts';
import { writeGrant } from '../../account/grants.ts';
import { PrecisDatabase } from '../../cache/database.ts';
import { Feedback } from '../../cache/feedback.ts';
import { Looks } from '../../cache/looks.ts';
import { SummaryCache } from '../../cache/summary-cache.ts';
import { plainBody } from '../../mail/plain-body.ts';
import { serveReader } from '../../reader/serve-reader.ts';
import { changeSettings } from '../../settings.ts';
import { Jobs } from '../../summary/jobs.ts';
import type { SummaryUpdate } from '../../summary/summarize.ts';
import { PANEL_PORT, type PanelUpdate } from '../panel-port.ts';
import type { PanelRequest } from '../panel-request.ts';
import { type Panels, servePanels } from '../serve-panels.ts';
import { ACCOUNT, type FakeOutside, installOutside, MESSAGE, THREAD } from './fake-outside.ts';
import { installPorts } from './fake-ports.ts';

const PROXY = 'https://proxy.example.com';
export const PAGE = { count: 1, ids: [MESSAGE] };
export const KEY = { account: ACCOUNT, thread: THREAD, language: 'mail', length: 'normal' };
export const SUMMARIZE: PanelRequest = { type: 'summarize', fresh: false };
export const OPEN = {
  type: 'open',
  account: ACCOUNT,
  thread: THREAD,
  page: PAGE,
} as const satisfies PanelRequest;

/** The background as it is, in a fake browser, before a fake network. */
export interface Background {
  cache: SummaryCache;
  looks: Looks;
  database: PrecisDatabase;
  outside: FakeOutside;
  panels: Panels;
  /** Calls that kept the worker awake. */
  awake: () => number;
}

let databases = 0;

/** Starts the background, with ACCOUNT signed in. */
export async function startBackground(): Promise<Background> {
  let awake = 0;
  fakeBrowser.reset();
  installPorts(() => ({
    id: fakeBrowser.runtime.id,
    url: 'https://mail.google.com/mail/u/0/',
    tab: {} as Browser.tabs.Tab,
    frameId: 0,
  }));
  Object.assign(fakeBrowser.runtime, {
    getContexts: () => Promise.resolve([{}]),
    getPlatformInfo: () => Promise.resolve(void (awake += 1)),
  });
  Object.assign(fakeBrowser.commands, { getAll: () => Promise.resolve([]) });
  Object.assign(fakeBrowser.i18n, {
    detectLanguage: () => Promise.resolve({ isReliable: false, languages: [] }),
  });
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const outside = installOutside();
  serveReader((html) => Promise.resolve(plainBody(html)));
  const database = new PrecisDatabase(`panels-${(databases += 1)}`);
  const cache = new SummaryCache(database);
  const looks = new Looks(database);
  const services = {
    cache,
    looks,
    feedback: new Feedback(database),
    jobs: new Jobs<SummaryUpdate>(),
  };
  const panels = servePanels(services);
  await changeSettings({ proxyUrl: PROXY });
  await signInAs(ACCOUNT);
  return { cache, looks, database, outside, panels, awake: () => awake };
}

/** Signs an account in, with a grant for an hour. */
export async function signInAs(account: string): Promise<void> {
  const end = Date.now() + 3_600_000;
  await writeGrant(account, {
    accessToken: 't',
    accessExpiresAt: end,
    session: 's',
    sessionExpiresAt: end,
    proxyUrl: PROXY,
  });
  await addAccount(account);
}

/** A panel's end of the port: what it asks, and what it was told, in full and by type. */
export interface FakePanel {
  ask(...requests: PanelRequest[]): void;
  updates: PanelUpdate[];
  types: () => PanelUpdate['type'][];
}

/** Opens a panel's port and asks these. */
export function openPort(...requests: PanelRequest[]): FakePanel {
  const port = fakeBrowser.runtime.connect({ name: PANEL_PORT });
  const updates: PanelUpdate[] = [];
  port.onMessage.addListener((update: PanelUpdate) => updates.push(update));
  const ask = (...more: PanelRequest[]) => {
    for (const request of more) port.postMessage(request);
  };
  ask(...requests);
  return { ask, updates, types: () => updates.map(({ type }) => type) };
}

/** A panel whose summary the model has begun. */
export async function running({ outside }: Background): Promise<FakePanel> {
  const panel = openPort(OPEN, SUMMARIZE);
  await until(() => outside.asked() === 1);
  return panel;
}

/** Waits until something is so. */
export const until = (isSo: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(isSo()).toBe(true));

/** Lets everything that is ready come to its end. */
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
