import { type Browser, fakeBrowser } from '#imports';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectPanel } from './connect-panel.ts';
import type { PanelUpdate } from './panel-port.ts';
import type { PanelRequest } from './panel-request.ts';
import { type FakePorts, installPorts } from './testing/fake-ports.ts';

const OPEN: PanelRequest = {
  type: 'open',
  account: 'ada@example.com',
  thread: '18c2f00d5e1a0001',
  page: { count: 1, ids: [] },
};
const SUMMARIZE: PanelRequest = { type: 'summarize', fresh: false };
const STATUS: PanelUpdate = {
  type: 'status',
  on: true,
  signedIn: true,
  shortcut: '',
  proxyHost: 'proxy.example.com',
};

let ports: FakePorts;
let heard: string[];
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  ports = installPorts(() => ({}));
  heard = [];
});
afterEach(() => vi.useRealTimers());

/** The worker's side: hears every request, and does what the test says with each connection. */
function serve(onPort: (port: Browser.runtime.Port) => void = () => {}) {
  fakeBrowser.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((request: PanelRequest) => heard.push(request.type));
    onPort(port);
  });
}

/** A panel's link, and what it was told. */
function panel({ waiting = false } = {}) {
  const state = { waiting };
  const told: string[] = [];
  const leaving = new AbortController();
  const link = connectPanel(
    {
      greeting: () => (state.waiting ? [OPEN, SUMMARIZE] : [OPEN]),
      onUpdate: ({ type }) => {
        told.push(type);
        if (type === 'stopped') state.waiting = false;
      },
      onGivenUp: () => {
        told.push('given up');
        state.waiting = false;
      },
      onLost: () => told.push('lost'),
      isWaiting: () => state.waiting,
    },
    leaving.signal,
  );
  return { link, told, state, leave: () => leaving.abort() };
}

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('a port', () => {
  it('is not there before somebody connects', async () => {
    serve();
    panel();
    await pass(10_000);
    expect(ports.accepted).toHaveLength(0);
  });

  it('begins with the greeting, and hears the worker', async () => {
    serve((port) => port.postMessage(STATUS));
    const { link, told } = panel();
    link.connect();
    await pass();
    expect(heard).toEqual(['open']);
    expect(told).toEqual(['status']);
  });

  it('says the greeting again where it is open', async () => {
    serve();
    const { link } = panel();
    link.connect();
    link.connect();
    await pass();
    expect(heard).toEqual(['open', 'open']);
    expect(ports.accepted).toHaveLength(1);
  });

  it('is opened by a request, which comes after the greeting', async () => {
    serve();
    panel().link.send({ type: 'show-sent' });
    await pass();
    expect(heard).toEqual(['open', 'show-sent']);
  });

  it('is left closed where nobody waits, and opened again by the next request', async () => {
    serve();
    const { link } = panel();
    link.connect();
    await pass();
    ports.accepted[0]?.disconnect();
    await pass(60_000);
    expect(ports.accepted).toHaveLength(1);
    link.send({ type: 'show-sent' });
    await pass();
    expect(heard).toEqual(['open', 'open', 'show-sent']);
  });

  it('closes when the panel goes, and says nothing any more', async () => {
    const closed = vi.fn();
    serve((port) => port.onDisconnect.addListener(closed));
    const { link, leave, told } = panel();
    link.connect();
    await pass();
    ports.accepted[0]?.postMessage(STATUS);
    leave();
    link.send({ type: 'show-sent' });
    link.connect();
    await pass(60_000);
    expect(closed).toHaveBeenCalledOnce();
    expect(heard).toEqual(['open']);
    expect(told).toEqual([]);
  });
});

describe('a worker that goes away while an answer is due', () => {
  it('is asked again after 200 ms, 1 s and 5 s, and then given up, however often it says its status', async () => {
    serve((port) => {
      port.postMessage(STATUS);
      setTimeout(() => port.disconnect(), 1);
    });
    const { link, told } = panel({ waiting: true });
    link.connect();
    const seen: number[] = [];
    for (const ms of [10, 200, 1_010, 5_010]) {
      await pass(ms);
      seen.push(ports.accepted.length);
    }
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(told.filter((type) => type === 'given up')).toHaveLength(1);
    await pass(60_000);
    expect(ports.accepted).toHaveLength(4);
    expect(heard).toEqual(Array.from({ length: 4 }, () => ['open', 'summarize']).flat());
  });

  it('has all its chances again for the next answer', async () => {
    serve((port) => setTimeout(() => port.disconnect(), 1));
    const { link, state, told } = panel({ waiting: true });
    link.connect();
    await pass(10_000);
    expect(told).toEqual(['given up']);
    state.waiting = true;
    link.connect();
    await pass(10_000);
    expect(ports.accepted).toHaveLength(8);
    expect(told).toEqual(['given up', 'given up']);
  });

  it('has all its chances again after an answer came to its end', async () => {
    let deaths = 3;
    serve((port) => {
      deaths -= 1;
      if (deaths >= 0) setTimeout(() => port.disconnect(), 1);
      else port.postMessage({ type: 'stopped' });
    });
    const { link, state, told } = panel({ waiting: true });
    link.connect();
    await pass(10_000);
    expect(told).toEqual(['stopped']);
    state.waiting = true;
    deaths = 3;
    ports.accepted.at(-1)?.disconnect();
    await pass(300);
    expect(ports.accepted).toHaveLength(5);
  });

  it('is not asked again once nobody waits any more', async () => {
    serve((port) => setTimeout(() => port.disconnect(), 1));
    const { link, state } = panel({ waiting: true });
    link.connect();
    await pass(100);
    state.waiting = false;
    await pass(60_000);
    expect(ports.accepted).toHaveLength(1);
  });
});

describe('an extension that was updated under its page', () => {
  it('is lost at the first connection', async () => {
    ports.orphan();
    const { link, told } = panel();
    link.connect();
    await pass();
    expect(told).toEqual(['lost']);
  });

  it('is lost when the port closes, and never asked again, whoever waits', async () => {
    serve();
    const { link, told } = panel({ waiting: true });
    link.connect();
    await pass();
    ports.orphan();
    ports.accepted[0]?.disconnect();
    await pass(60_000);
    expect(told).toEqual(['lost']);
    expect(ports.accepted).toHaveLength(1);
  });

  it('is lost at the next request', async () => {
    serve();
    const { link, told } = panel();
    link.connect();
    await pass();
    ports.accepted[0]?.disconnect();
    await pass();
    ports.orphan();
    link.send({ type: 'show-sent' });
    expect(told).toEqual(['lost']);
  });
});
