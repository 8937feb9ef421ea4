import type { ShownThread } from '../../page-data.ts';
import type { MailBody } from '../body/mail-body.ts';
import { element } from '../element.ts';
import { countText, toolbar, type ToolButton } from '../list/toolbar.ts';
import type { Page, View } from '../page.ts';
import { createThreadRoot } from './thread-root.ts';

/** A thread on its own page. */
export interface ThreadView extends View<'thread'> {
  thread(): ShownThread;
  /** Shows another thread in the same root (`reuse=1`). */
  fill(thread: ShownThread): void;
  /** Adds what came since. */
  update(thread: ShownThread): void;
}

/** What a thread can ask of the page. */
export interface ThreadActions {
  back(): void;
  archive(id: string): void;
  /** Goes on in the list: 1 to the older neighbour, -1 to the newer. */
  step(by: number): void;
  /** Where the thread stands in its list, from 1, and the list's length. */
  place(id: string): { position: number; of: number };
}

/** Builds the view: toolbar and `.nH.g.id > .a98.iY` (`.nH.UG.id` in that variant). */
export function createThreadView(
  page: Page,
  thread: ShownThread,
  mailBody: MailBody,
  actions: ThreadActions,
): ThreadView {
  const root = createThreadRoot(page, thread, mailBody);
  const id = () => root.thread().id;
  const view = element('.BltHke.nH.oy8Mbf', {}, [
    element(page.options.ugid ? '.nH.UG.id' : '.nH.g.id', {}, [root.element]),
  ]);

  return {
    kind: 'thread',
    element: view,
    thread: root.thread,
    fill: root.fill,
    update: root.update,
    title: () => root.thread().subject || page.words.noSubject,
    revealed() {
      page.mailbox.markRead(id());
      view.querySelector('.G-atb')?.remove();
      if (!page.options.popout) view.prepend(threadToolbar(page, id(), actions));
    },
    key(key) {
      if (key === 'u') actions.back();
      if (key === 'j') actions.step(1);
      if (key === 'k') actions.step(-1);
      if (key === 'e' || key === '#') actions.archive(id());
      if (key === 'r' || key === 'a') root.reply();
    },
  };
}

function threadToolbar({ words }: Page, id: string, actions: ThreadActions): HTMLElement {
  const { position, of } = actions.place(id);
  const archive = () => actions.archive(id);
  const groups: ToolButton[][] = [
    [{ classes: 'lS', label: words.back, icon: 'back', act: actions.back }],
    [
      { classes: 'lR', label: words.archive, icon: 'archive', act: archive },
      { classes: 'nN', label: words.spamAction, icon: 'spam', act: archive },
      { classes: 'nX', label: words.remove, icon: 'trash', act: archive },
    ],
    [
      { classes: 'bvt', label: words.unread, icon: 'unread' },
      { classes: 'ns', label: words.move, icon: 'move' },
      { classes: 'nf', label: words.more, icon: 'more' },
    ],
  ];
  return toolbar(words, groups, {
    text: countText([String(position), String(of)], words),
    newer: () => actions.step(-1),
    older: () => actions.step(1),
  });
}
