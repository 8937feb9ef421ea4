import type { OpenThread } from './open-thread.ts';
import { ATTRIBUTES, SELECTORS } from './selectors.ts';

/** The message slots of a thread in order, hidden ones included: one for each message. */
export function slotsOf(thread: OpenThread): Element[] {
  const list = [...thread.root.querySelectorAll(SELECTORS.list)].find(
    (each) => !each.closest(SELECTORS.mailBody),
  );
  const states = [SELECTORS.expanded, SELECTORS.collapsed, SELECTORS.hiddenSlot].join(',');
  return [...(list?.children ?? [])].filter((slot) => slot.matches(states));
}

/** The API's id of the message in a slot; only an expanded message tells it. */
export function messageId(slot: Element): string | null {
  const message = [...slot.querySelectorAll(SELECTORS.message)].find(
    (each) => !each.closest(SELECTORS.mailBody),
  );
  const id = message?.getAttribute(ATTRIBUTES.messageId) ?? '';
  return /^[0-9a-f]{10,20}$/.test(id) ? id : null;
}
