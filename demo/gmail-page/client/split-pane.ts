import type { ShownThread } from '../page-data.ts';
import type { MailBody } from './body/mail-body.ts';
import { element } from './element.ts';
import type { ListView } from './list/list-view.ts';
import type { Page } from './page.ts';
import { createThreadRoot, type ThreadRoot } from './thread/thread-root.ts';

/** The thread beside the list: `.ao9` holds `.a98.iY`, or `.apa` while nothing is selected. */
export interface SplitPane {
  open(list: ListView, id: string | null): Promise<void>;
  /** The open thread, or null. */
  thread(): ShownThread | null;
  /** Adds what came since. */
  update(thread: ShownThread): void;
  /** Moves along the list without touching the address. @returns whether the key was for the pane */
  key(key: string, list: ListView, ids: string[]): boolean;
}

/** Manages the one pane of the page. */
export function createSplitPane(page: Page, mailBody: MailBody): SplitPane {
  let root: ThreadRoot | null = null;
  let turn = 0;
  const threadId = () => root?.thread().id ?? null;

  async function open(list: ListView, id: string | null): Promise<void> {
    const mine = ++turn;
    const thread = id ? await page.mailbox.open(id) : null;
    if (mine !== turn || !list.pane) return;
    root = thread && createThreadRoot(page, thread, mailBody);
    list.pane.replaceChildren(root?.element ?? element('.apa', {}, [page.words.nothingOpen]));
    list.select(threadId());
    if (thread) page.mailbox.markRead(thread.id);
  }

  return {
    open,
    thread: () => root?.thread() ?? null,
    update(thread) {
      if (thread.id === threadId()) root?.update(thread);
    },
    key(key, list, ids) {
      if (key === 'r') root?.reply();
      if (key !== 'j' && key !== 'k') return key === 'r';
      const next = ids[ids.indexOf(threadId() ?? '') + (key === 'j' ? 1 : -1)];
      if (next) void open(list, next);
      return true;
    },
  };
}
