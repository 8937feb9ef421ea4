import { type Browser, browser } from '#imports';
import { PANEL_PORT, type PanelUpdate } from './panel-port.ts';
import type { PanelRequest } from './panel-request.ts';

const RECONNECT_MS = [200, 1_000, 5_000];

/** The page's side of a panel's port. */
export interface PanelLink {
  send(request: PanelRequest): void;
}

/**
 * A port to the background worker, opened when there is something to say. The browser stops an idle worker, which closes
 * the port; only a panel that waits for an answer opens it again at once, a few times.
 * @param onConnect is called after each connection, to say which thread this is
 * @param isWaiting whether an answer is due
 * @param onLost is called when the extension was updated or removed under the page: nothing works any more
 */
export function connectPanel(
  {
    onConnect,
    onUpdate,
    onLost,
    isWaiting,
  }: {
    onConnect: (send: (request: PanelRequest) => void) => void;
    onUpdate: (update: PanelUpdate) => void;
    onLost: () => void;
    isWaiting: () => boolean;
  },
  signal: AbortSignal,
): PanelLink {
  let port: Browser.runtime.Port | null = null;
  let failures = 0;

  const send = (request: PanelRequest) => {
    if (signal.aborted) return;
    if (!port) connect();
    try {
      port?.postMessage(request);
    } catch {
      port = null;
      if (isAlive()) connect();
      else onLost();
    }
  };

  const connect = () => {
    if (signal.aborted) return;
    if (!isAlive()) {
      onLost();
      return;
    }
    const opened = browser.runtime.connect({ name: PANEL_PORT });
    port = opened;
    opened.onMessage.addListener((update: PanelUpdate) => {
      failures = 0;
      if (port === opened && !signal.aborted) onUpdate(update);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      if (!isAlive()) onLost();
      if (!isWaiting()) return;
      const wait = RECONNECT_MS[failures];
      failures += 1;
      if (wait !== undefined) setTimeout(() => port ?? connect(), wait);
    });
    onConnect(send);
  };

  signal.addEventListener('abort', () => {
    const open = port;
    port = null;
    open?.disconnect();
  });
  connect();
  return { send };
}

/** False once the extension was updated or removed: its old content scripts live on without it. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
