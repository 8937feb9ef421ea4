import type { PageVersion } from '../cache/summary-cache.ts';
import type { OpenThread } from './open-thread.ts';
import { pageVersion } from './page-version.ts';

/** Gmail paints a message in steps; one look after them is enough. */
const SETTLE_MS = 150;
/** Messages that come while nothing of the above is seen. */
const SAFETY_MS = 900;

/**
 * Tells when the messages of an open thread change: a new one came in, a draft was sent, one was deleted. Looks at the
 * thread's slots, never into a mail.
 */
export function watchVersion(
  thread: OpenThread,
  onChange: (version: PageVersion) => void,
  signal: AbortSignal,
): void {
  let last = pageVersion(thread);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (signal.aborted || !thread.root.isConnected) return;
    const now = pageVersion(thread);
    // An opened message tells its id: that is no change. Another count is, and an id in place of another.
    const isSame = now.count === last.count && !isReplaced(last.ids, now);
    last = now;
    if (!isSame) onChange(now);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, SETTLE_MS);
  });
  observer.observe(thread.root, { childList: true, subtree: true });
  const safety = setInterval(() => {
    if (!thread.root.ownerDocument.hidden) look();
  }, SAFETY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(safety);
    clearTimeout(timer);
  });
}

/** As many messages tell their ids as before, but not the same ones. */
const isReplaced = (before: readonly string[], { ids }: PageVersion) =>
  ids.length > 0 && before.length === ids.length && before.some((id) => !ids.includes(id));
