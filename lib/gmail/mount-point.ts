import type { OpenThread } from './open-thread.ts';

/** The panel's element, so that a second copy of the extension, or an old one, is known. */
const HOST_TAG = 'precis-panel';

/** How often a host that Gmail dropped is put back, so that two extensions cannot fight for ever. */
const MAX_RETURNS = 20;

/**
 * Puts an empty host element directly after the subject, above the messages, and puts it back when Gmail paints its
 * subject area anew (it drops what it does not know). The host goes with the signal.
 */
export function mountHost(thread: OpenThread, signal: AbortSignal): HTMLElement {
  for (const old of thread.root.querySelectorAll(HOST_TAG)) old.remove();
  const host = document.createElement(HOST_TAG);
  thread.subject.after(host);
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= MAX_RETURNS) return;
    returns += 1;
    const subject = [...thread.root.children].find((child) => child.contains(thread.heading));
    (subject ?? thread.subject).after(host);
  });
  observer.observe(thread.root, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return host;
}
