import type { ShownMessage, ShownThread } from '../../page-data.ts';
import type { MailBody } from '../body/mail-body.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { LATE, later } from '../later.ts';
import type { Page } from '../page.ts';
import { geminiCard } from './gemini-card.ts';
import { openInlineReply } from './inline-reply.ts';
import { messageList, type MessageList } from './message-list.ts';
import { subjectArea } from './subject-area.ts';
import { threadFooter } from './thread-footer.ts';

/** `.nH.a98.iY`: what the extension knows as a thread. */
export interface ThreadRoot {
  element: HTMLElement;
  thread(): ShownThread;
  /** Shows another thread in the same root. */
  fill(thread: ShownThread): void;
  /** Adds what came since. */
  update(thread: ShownThread): void;
  /** Opens the reply box of the last message. */
  reply(): void;
}

/** Builds a thread in Gmail's order: subject, chips, messages, footer. */
export function createThreadRoot(page: Page, first: ShownThread, mailBody: MailBody): ThreadRoot {
  const root = element('.nH.a98.iY');
  let shown = first;
  let late = new AbortController();
  let list: MessageList | null = null;

  function reply(message: ShownMessage | undefined = shown.messages.at(-1)): void {
    const slot = message && list?.expand(message.id);
    if (slot) openInlineReply(page, slot, message);
  }

  function fill(thread: ShownThread): void {
    late.abort();
    late = new AbortController();
    const { signal } = late;
    shown = thread;
    const messageSlots = messageList(page, thread, mailBody, signal, reply);
    list = messageSlots;
    const last = thread.messages.at(-1);
    const toSeveral = (last?.to.length ?? 0) + (last?.cc.length ?? 0) > 1;
    const messages = element('.nH.hx', {}, [element('.nH'), messageSlots.element]);
    const parts = [
      subjectArea(page, thread, signal, messageSlots.expandAll),
      ...(page.options.chips ? [chips(page)] : []),
      element('.nH', {}, [element('.nH.aHU', {}, [messages])]),
      threadFooter(page, toSeveral, () => reply()),
      element('.aE0'),
    ];
    root.replaceChildren(...parts);
    root.toggleAttribute('data-demo-painted', false);
    later(LATE.dropForeign, signal, () => {
      const foreign = [...root.children].filter((child) => !parts.some((part) => part === child));
      for (const child of foreign) child.remove();
      root.toggleAttribute('data-demo-painted', true);
    });
    if (page.options.gemini) later(LATE.gemini, signal, () => messages.before(geminiCard(page)));
  }

  fill(first);
  return {
    element: root,
    thread: () => shown,
    fill,
    update(thread) {
      shown = thread;
      list?.add(thread);
    },
    reply: () => reply(),
  };
}

function chips({ words }: Page): HTMLElement {
  return element('.nH', {}, [
    element('.einvLd', {}, [element('span', {}, [icon('calendar'), words.calendarChip])]),
  ]);
}
