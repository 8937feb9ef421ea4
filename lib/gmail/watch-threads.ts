import { type OpenThread, openThreads } from './open-thread.ts';
import { SELECTORS } from './selectors.ts';

/** Gmail paints a thread in steps after its signals; these are the looks after each signal, in ms. */
const LOOKS_MS = [0, 40, 120, 300, 700, 1_500];
/** A slow look for what no signal told of. */
const SAFETY_MS = 3_000;

/**
 * Calls `onOpen` for each thread that comes into view, with a signal that aborts when it goes: another thread took its
 * place, the view was hidden, or `signal` aborted. A thread is known by its root and its id, because Gmail may reuse the
 * root for the next thread.
 *
 * Signals are navigation and the views being swapped; the whole page is never observed, nor anything inside a mail.
 */
export function watchThreads(
  page: Document,
  onOpen: (thread: OpenThread, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const open = new Map<Element, { id: string; controller: AbortController }>();

  const reconcile = () => {
    if (signal.aborted) return;
    views.attach();
    const now = openThreads(page);
    for (const [root, { id, controller }] of open) {
      if (now.some((thread) => thread.root === root && thread.id === id)) continue;
      controller.abort();
      open.delete(root);
    }
    for (const thread of now) {
      if (open.has(thread.root)) continue;
      const controller = new AbortController();
      open.set(thread.root, { id: thread.id, controller });
      onOpen(thread, controller.signal);
    }
  };

  const timers = new Set<ReturnType<typeof setTimeout>>();
  const nudge = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const wait of LOOKS_MS) timers.add(setTimeout(reconcile, wait));
  };

  const views = new ViewObserver(page, nudge);
  const safety = setInterval(() => {
    if (!page.hidden) reconcile();
  }, SAFETY_MS);
  const view = page.defaultView;
  view?.addEventListener('hashchange', nudge, { signal });
  view?.addEventListener('pageshow', nudge, { signal });
  view?.navigation?.addEventListener('navigatesuccess', nudge, { signal });
  nudge();

  signal.addEventListener('abort', () => {
    views.disconnect();
    clearInterval(safety);
    for (const timer of timers) clearTimeout(timer);
    for (const { controller } of open.values()) controller.abort();
    open.clear();
  });
}

/** Nudges when Gmail adds, hides or shows a view: two levels of its view container, nothing deeper. */
class ViewObserver {
  readonly #observer: MutationObserver;
  readonly #page: Document;

  constructor(page: Document, nudge: () => void) {
    this.#page = page;
    this.#observer = new MutationObserver(nudge);
  }

  /** Observes the views that exist now; observing one twice changes nothing. */
  attach(): void {
    for (const container of this.#page.querySelectorAll(SELECTORS.views)) {
      const levels = [container, ...container.children];
      for (const each of levels.flatMap((level) => [level, ...level.children])) {
        const attributeFilter = ['style', 'role'];
        this.#observer.observe(each, { childList: true, attributes: true, attributeFilter });
      }
    }
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
