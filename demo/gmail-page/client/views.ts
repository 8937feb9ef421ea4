import type { MailBody } from './body/mail-body.ts';
import { createListView, type ListActions, type ListView } from './list/list-view.ts';
import type { Page } from './page.ts';
import type { Route } from './route.ts';
import { createThreadView, type ThreadActions, type ThreadView } from './thread/thread-view.ts';
import type { ViewStack } from './view-stack.ts';

/** A view and the key under which it is kept. */
export interface OpenedView {
  key: string;
  view: ListView | ThreadView;
}

/** Finds or makes the view of a route. */
export interface Views {
  /**
   * Fetches what the route needs and touches nothing. A thread that does not exist leads to its list.
   * @returns what makes the view, to be called only if the route is still wanted
   */
  prepare(route: Route): Promise<() => OpenedView>;
}

/** Views are kept by route, or with `reuse=1` one thread view for all threads. */
export function createViews(
  page: Page,
  mailBody: MailBody,
  stack: ViewStack,
  actions: ListActions & ThreadActions,
): Views {
  const { mailbox, options } = page;

  function openList(route: Route): OpenedView {
    const key = `list/${route.view}/${route.terms}`;
    return { key, view: stack.list(key) ?? createListView(page, route, actions) };
  }

  return {
    async prepare(route) {
      const id = options.split ? null : route.threadId;
      if (!id) return () => openList(route);
      const key = options.reuse ? 'thread' : `thread/${id}`;
      const kept = stack.thread(key);
      if (kept && !options.reuse) {
        void mailbox.open(id).then((thread) => thread && kept.update(thread));
        return () => ({ key, view: kept });
      }
      const thread = await mailbox.open(id);
      if (!thread) return () => openList(route);
      return () => {
        kept?.fill(thread);
        return { key, view: kept ?? createThreadView(page, thread, mailBody, actions) };
      };
    },
  };
}
