import { type Browser, fakeBrowser } from '#imports';
import { vi } from 'vitest';
import { drivePanel, type PanelDriver } from '../panel-driver.ts';
import type { PanelUpdate } from '../panel-port.ts';
import type { PanelRequest } from '../panel-request.ts';

export const STATUS = {
  type: 'status',
  on: true,
  signedIn: true,
  shortcut: '',
  proxyHost: 'proxy.example.com',
} as const satisfies PanelUpdate;

/** Lets the time pass that a test set the clock to. */
export const pass = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** The worker's side, by hand. */
export interface FakeWorker {
  /** What was asked of it. */
  heard: PanelRequest[];
  typesHeard: () => PanelRequest['type'][];
  say(...updates: PanelUpdate[]): Promise<void>;
  die(): Promise<void>;
}

/** Stands at the panels' port: it says its status on `open` and on `status`, the rest is up to the test. */
export function fakeWorker(status: PanelUpdate = STATUS): FakeWorker {
  const heard: PanelRequest[] = [];
  let current: Browser.runtime.Port | undefined;
  fakeBrowser.runtime.onConnect.addListener((port) => {
    current = port;
    port.onMessage.addListener((request: PanelRequest) => {
      heard.push(request);
      if (request.type === 'open' || request.type === 'status') port.postMessage(status);
    });
  });
  return {
    heard,
    typesHeard: () => heard.map(({ type }) => type),
    say: async (...updates) => {
      for (const update of updates) current?.postMessage(update);
      await pass();
    },
    die: async () => {
      current?.disconnect();
      await pass();
    },
  };
}

/** Drives a panel of a thread with two messages, and keeps the phases that it shows. */
export async function drive(): Promise<{ panel: PanelDriver; shown: string[] }> {
  const shown: string[] = [];
  const panel = drivePanel(
    {
      opening: () => ({
        type: 'open',
        account: 'ada@example.com',
        thread: '18c2f00d5e1a0001',
        page: { count: 2, ids: ['18c2f00d5e1a0002'] },
      }),
      readPage: () => Promise.resolve({ subject: 'Roof', of: 2, messages: [] }),
      show: ({ phase }) => shown.push(phase),
    },
    new AbortController().signal,
  );
  await pass();
  return { panel, shown };
}
