import { type Browser, browser } from '#imports';
import { PANEL_PORT, type PanelUpdate } from './panel-port.ts';
import type { PanelRequest } from './panel-request.ts';

/** How long to wait before each new connection while an answer is due; after the last one the link gives up. */
const RECONNECT_MS = [200, 1_000, 5_000];

/** The page's side of a panel's port. */
export interface PanelLink {
  /** Says the greeting, on a new port where the old one is closed. */
  connect(): void;
  /** Posts a request; where the port is closed, on a new one and after the greeting. */
  send(request: PanelRequest): void;
  /** Ends what the worker does for this panel; nothing of it is heard any more, however late it comes. */
  stop(): void;
}

/** Whom a link serves. */
export interface PanelEnd {
  /** What is said first on each port: which thread this is, and what is still waited for. */
  greeting: () => PanelRequest[];
  onUpdate: (update: PanelUpdate) => void;
  /** An answer is due, and the worker went away too often. */
  onGivenUp: () => void;
  /** The extension was updated or removed under the page: nothing works any more. */
  onLost: () => void;
  /** Whether an answer is due. */
  isWaiting: () => boolean;
}

/**
 * A port to the background worker, opened when there is something to say. The browser stops an idle worker, which closes
 * the port; only a panel that waits for an answer opens it again by itself, a few times an answer.
 */
export function connectPanel(
  { greeting, onUpdate, onGivenUp, onLost, isWaiting }: PanelEnd,
  signal: AbortSignal,
): PanelLink {
  let port: Browser.runtime.Port | null = null;
  const hush = new Hush();
  let failures = 0;

  /** Opens the port and says the greeting, unless it is open. */
  const open = () => {
    if (signal.aborted || port) return;
    const opened = openPort();
    if (!opened) {
      onLost();
      return;
    }
    port = opened;
    opened.onMessage.addListener((update: PanelUpdate) => {
      if (port !== opened || signal.aborted || hush.swallows(update, opened)) return;
      onUpdate(update);
      // A worker that dies on a job says its status first, each time: only the answer's end is a success.
      if (!isWaiting()) failures = 0;
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      if (!isAlive()) onLost();
      else if (isWaiting()) reconnect();
    });
    greet();
  };

  const reconnect = () => {
    const wait = RECONNECT_MS[failures];
    failures = wait === undefined ? 0 : failures + 1;
    if (wait === undefined) onGivenUp();
    else setTimeout(() => isWaiting() && open(), wait);
  };

  const greet = () => {
    for (const request of greeting()) post(request);
  };

  /** False where the port turned out to be closed. */
  const post = (request: PanelRequest): boolean => {
    try {
      port?.postMessage(request);
      return true;
    } catch {
      port = null;
      return false;
    }
  };

  const send = (request: PanelRequest) => {
    if (signal.aborted) return;
    open();
    if (post(request)) return;
    open();
    post(request);
  };

  const stop = () => {
    // Where the port is closed, the worker's work ended with it.
    if (port && post({ type: 'stop' })) hush.begin(port);
  };

  const connect = () => {
    if (port) greet();
    open();
  };

  signal.addEventListener('abort', () => {
    const left = port;
    port = null;
    left?.disconnect();
  });
  return { connect, send, stop };
}

/** After a stop, what comes on that port is of the work that was stopped, until the worker says that it has. */
class Hush {
  #port: Browser.runtime.Port | null = null;

  begin(port: Browser.runtime.Port): void {
    this.#port = port;
  }

  swallows({ type }: PanelUpdate, port: Browser.runtime.Port): boolean {
    if (this.#port !== port) return false;
    if (type === 'stopped') this.#port = null;
    return type !== 'status';
  }
}

/** Null once the extension was updated or removed. */
function openPort(): Browser.runtime.Port | null {
  try {
    return isAlive() ? browser.runtime.connect({ name: PANEL_PORT }) : null;
  } catch {
    return null;
  }
}

/** False once the extension was updated or removed: its old content scripts live on without it. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
