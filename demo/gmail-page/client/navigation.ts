import type { MailBody } from './body/mail-body.ts';
import { LATE } from './later.ts';
import { lookForMail } from './live-mail.ts';
import type { Page } from './page.ts';
import { parseRoute, routeHash, threadIdOf, type Route } from './route.ts';
import { createSplitPane } from './split-pane.ts';
import { createViewStack } from './view-stack.ts';
import { createViews, type OpenedView } from './views.ts';

const SEARCH_DELAY = 300;
const LIVE_EVERY = 1_000;

/**
 * Follows the address's hash for as long as the page lives.
 * @param container the `.nH` inside `.aeF`, whose children are the views
 * @returns what takes single keys
 */
export function startNavigation(
  page: Page,
  container: HTMLElement,
  mailBody: MailBody,
  onRoute: (route: Route) => void,
): (key: string) => void {
  const { mailbox, options, account } = page;
  const stack = createViewStack(container);
  const split = createSplitPane(page, mailBody);
  const views = createViews(page, mailBody, stack, {
    open,
    archive,
    step,
    place,
    back: () => open(null),
  });
  let route = askedRoute(page);
  let current: OpenedView['view'] | null = null;
  let turn = 0;

  function open(id: string | null): void {
    location.hash = routeHash(route, id);
  }

  function siblings(): string[] {
    return mailbox.threads(route.view, route.terms).map((thread) => thread.id);
  }

  function step(by: number): void {
    open(siblings()[siblings().indexOf(route.threadId ?? '') + by] ?? null);
  }

  function place(id: string): { position: number; of: number } {
    return { position: siblings().indexOf(id) + 1, of: siblings().length };
  }

  function archive(id: string): void {
    const put = (archived: boolean) => {
      mailbox.archive(id, archived);
      if (current?.kind === 'list') current.paint();
    };
    put(true);
    if (route.threadId) open(null);
    page.notify(page.words.archived, page.words.undo, () => put(false));
  }

  async function follow(): Promise<void> {
    const mine = ++turn;
    const next = askedRoute(page);
    const wait = Math.random() * options.delay + (next.view === 'search' ? SEARCH_DELAY : 0);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const build = await views.prepare(next);
    if (mine !== turn) return;
    route = next;
    const { key, view } = build();
    const booting = current === null;
    current = view;
    stack.show(key, view);
    setTimeout(() => view.element.setAttribute('role', 'main'), booting ? LATE.role : 0);
    document.title = [view.title(), account.email, 'Précis Mail'].join(' - ');
    onRoute(route);
    if (view.kind === 'list' && options.split) await split.open(view, next.threadId);
  }

  const look = () => lookForMail(mailbox, current?.kind === 'thread' ? current : split);
  addEventListener('hashchange', () => void follow());
  if (options.live) setInterval(() => void look(), LIVE_EVERY);
  void follow();

  return (key) => {
    if (options.split && current?.kind === 'list' && split.key(key, current, siblings())) return;
    current?.key(key);
  };
}

/** A pop-out names its thread in the query, any other page in the hash. */
function askedRoute({ options }: Page): Route {
  if (!options.popout) return parseRoute(location.hash);
  const named = new URLSearchParams(location.search).get('th') ?? '';
  return { view: 'inbox', terms: '', threadId: threadIdOf(named) };
}
