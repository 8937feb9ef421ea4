import { visibleText } from '../mail/visible-text.ts';
import type { PageMessage } from '../reader/reader-port.ts';
import type { OpenThread } from './open-thread.ts';
import { SELECTORS } from './selectors.ts';
import { messageId, slotsOf } from './slots.ts';

/** What Gmail's page shows of a thread: its expanded messages, of `of` in all. */
export interface PageThread {
  subject: string;
  of: number;
  messages: PlacedMessage[];
}

/** A message that the page shows, and its place in the thread, from 1. */
export type PlacedMessage = PageMessage & { place: number };

/**
 * Reads the messages that are expanded in the page. Collapsed ones have no body there, so this is the reading for when
 * nobody is signed in, and it says how much it is of the whole. Times in the page are translated text without a zone:
 * they are not read.
 */
export async function readPage(thread: OpenThread): Promise<PageThread> {
  const slots = slotsOf(thread);
  const messages: PlacedMessage[] = [];
  for (const [i, slot] of slots.entries()) messages.push(...(await readSlot(slot, i + 1)));
  const subject = await visibleText(thread.heading);
  return { subject: subject.text, of: slots.length, messages };
}

async function readSlot(slot: Element, place: number): Promise<PlacedMessage[]> {
  const body = [...slot.querySelectorAll(SELECTORS.body)].find((each) => each.checkVisibility());
  if (!body) return [];
  const sender = slot.querySelector(SELECTORS.sender);
  return [
    {
      place,
      id: messageId(slot) ?? '',
      sender: {
        name: sender?.getAttribute('name') ?? sender?.textContent ?? '',
        address: sender?.getAttribute('email')?.toLowerCase() ?? '',
      },
      time: null,
      body: await visibleText(body, { folded: SELECTORS.folded }),
    },
  ];
}
