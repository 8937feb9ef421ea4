import type { ShownMessage, ShownThread } from '../../page-data.ts';
import type { MailBody } from '../body/mail-body.ts';
import { element } from '../element.ts';
import type { Page } from '../page.ts';
import { collapsedMessage } from './collapsed-message.ts';
import { expandedMessage } from './expanded-message.ts';
import { messageSlot, type MessageSlot } from './message-slot.ts';

const FEWEST_HIDDEN = 4;

/** The messages of one thread: `[role=list]` with a slot each. */
export interface MessageList {
  element: HTMLElement;
  /** Expands or collapses every message; the last one always stays open. */
  expandAll(expand: boolean): void;
  /** Expands one message. @returns its slot, or null where the thread has no such message */
  expand(id: string): HTMLElement | null;
  /** Adds, open, the messages that are not there yet. */
  add(thread: ShownThread): void;
}

/** Builds the list as it is after opening: the last message open, the rest collapsed, a long middle behind a badge. */
export function messageList(
  page: Page,
  thread: ShownThread,
  mailBody: MailBody,
  signal: AbortSignal,
  reply: (message: ShownMessage) => void,
): MessageList {
  const list = element('.nH', { role: 'list' });
  const slots = new Map<string, MessageSlot>();

  function slotFor(message: ShownMessage, isFresh: boolean): MessageSlot {
    const standing = { isFirst: message.id === thread.messages[0]?.id, isFresh };
    const content = {
      collapsed: () => collapsedMessage(page, message),
      expanded: (slot: MessageSlot) =>
        expandedMessage(page, message, standing, mailBody, signal, {
          reply: () => reply(message),
          collapse: () => slots.size > 1 && slot.collapse(),
        }),
    };
    const slot = messageSlot(content, signal);
    for (const other of slots.values()) other.setLast(false);
    slot.setLast(true);
    slots.set(message.id, slot);
    list.append(slot.node);
    return slot;
  }

  for (const message of thread.messages) slotFor(message, false);
  const all = [...slots.values()];
  all.at(-1)?.expand();
  const middle = all.slice(1, -2);
  const reveal = () => middle.forEach((slot) => slot.state() === 'hidden' && slot.collapse());
  if (middle.length >= FEWEST_HIDDEN) {
    const badge = { count: middle.length, label: page.words.olderMessages, reveal };
    middle.forEach((slot, index) => slot.hide(index === 0 ? badge : null));
  }

  return {
    element: list,
    expandAll(expand) {
      const last = [...slots.values()].at(-1);
      for (const slot of slots.values()) {
        if (expand && slot.state() !== 'expanded') slot.expand();
        if (!expand && slot !== last) slot.collapse();
      }
    },
    expand(id) {
      const slot = slots.get(id);
      if (slot && slot.state() !== 'expanded') slot.expand();
      return slot?.node ?? null;
    },
    add({ messages }) {
      for (const message of messages) {
        if (!slots.has(message.id)) slotFor(message, true).expand();
      }
    },
  };
}
