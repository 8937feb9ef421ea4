import 'fake-indexeddb/auto';
import { browser } from '#imports';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAccount } from '../account/accounts.ts';
import { PrecisDatabase } from '../cache/database.ts';
import { Feedback } from '../cache/feedback.ts';
import { changeSettings } from '../settings.ts';
import { readPopupState } from './popup-state.ts';

const CONFIG = {
  contract: 2,
  version: '0.1.0',
  engine: 'extract',
  model: null,
  promptVersion: 'extract-3',
  signIn: true,
};

/** A proxy that answers one body to everything and counts who asks. */
let proxy: Server;
let asked: string[];
let answer: string;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { onLine: true });
  browser.commands.getAll = () => Promise.resolve([]);
  asked = [];
  answer = JSON.stringify(CONFIG);
  proxy = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('Content-Type', 'application/json').end(answer);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  await changeSettings({ proxyUrl: `http://127.0.0.1:${port}` });
});
afterEach(() => {
  proxy.closeAllConnections();
  proxy.close();
  vi.unstubAllGlobals();
});

const state = () =>
  readPopupState(new Feedback(new PrecisDatabase()), new AbortController().signal);

it('asks the proxy nothing before somebody signed in', async () => {
  expect(await state()).toMatchObject({ accounts: [], proxy: null });
  expect(asked).toEqual([]);
});

it('asks the proxy nothing while Précis is off', async () => {
  await addAccount('ada@example.com');
  await changeSettings({ on: false });
  expect(await state()).toMatchObject({ accounts: ['ada@example.com'], proxy: null });
  expect(asked).toEqual([]);
});

it('asks the proxy what it is once somebody is signed in', async () => {
  await addAccount('ada@example.com');
  expect(await state()).toMatchObject({ accounts: ['ada@example.com'], proxy: CONFIG });
  expect(asked).toEqual(['/v1/config']);
});

it('takes a page that is no configuration for no answer', async () => {
  await addAccount('ada@example.com');
  answer = '<html>Welcome to the hotel</html>';
  expect(await state()).toMatchObject({ accounts: ['ada@example.com'], proxy: null });
});

it('is read where the browser refuses the database of verdicts', async () => {
  const database = new PrecisDatabase('refused');
  database.close({ disableAutoOpen: true });
  const { feedback } = await readPopupState(new Feedback(database), new AbortController().signal);
  expect(feedback).toBe(0);
});
