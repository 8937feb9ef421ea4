import { findQuote } from './find-quote.ts';
import type { OpenThread } from './open-thread.ts';
import { SELECTORS } from './selectors.ts';
import { messageId, slotsOf } from './slots.ts';

/** The name of the highlight, for the page's `::highlight()` rule. */
export const HIGHLIGHT = 'precis-citation';

const RENDER_WAIT_MS = 3_000;

/** What to show: the message's place in the thread from 1, its id where known, and the cited words. */
export interface Target {
  number: number;
  id: string;
  quote: string;
}

/**
 * Opens the cited message, scrolls to the cited words and marks them with the CSS Custom Highlight API, which changes
 * nothing inside the mail.
 * @returns whether the words were found; `message` where only the message could be opened
 */
export async function showCitation(
  thread: OpenThread,
  target: Target,
): Promise<'quote' | 'message' | 'nothing'> {
  CSS.highlights.delete(HIGHLIGHT);
  const slot = await openSlot(thread, target);
  if (!slot) return 'nothing';
  const body = await waitFor(() =>
    [...slot.querySelectorAll(SELECTORS.body)].find((each) => each.checkVisibility()),
  );
  const range = body ? findQuote(body, target.quote) : null;
  if (!range) {
    slot.scrollIntoView({ block: 'start', behavior: 'smooth' });
    return 'message';
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  return 'quote';
}

async function openSlot(thread: OpenThread, target: Target): Promise<Element | null> {
  const slot = slotOf(thread, target);
  if (!slot) return null;
  if (slot.matches(SELECTORS.hiddenSlot)) press(thread.root.querySelector(SELECTORS.olderBadge));
  await waitFor(() => !slot.matches(SELECTORS.hiddenSlot));
  if (slot.matches(SELECTORS.collapsed)) press(slot.querySelector(SELECTORS.slotHeader));
  await waitFor(() => slot.matches(SELECTORS.expanded));
  return slot;
}

/** The slot that tells this id; else the one at its place, unless that one tells another id. */
function slotOf(thread: OpenThread, { id, number }: Target): Element | null {
  const slots = slotsOf(thread);
  const named = id === '' ? undefined : slots.find((slot) => messageId(slot) === id);
  const placed = slots[number - 1];
  return named ?? (placed && messageId(placed) === null ? placed : null);
}

/** Gmail's buttons listen to the whole sequence of a click. */
function press(element: Element | null): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
  }
}

/** The first truthy answer within the time that Gmail takes to paint, asked once a frame; else null. */
async function waitFor<T>(ask: () => T | null | undefined | false): Promise<T | null> {
  const end = performance.now() + RENDER_WAIT_MS;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (performance.now() > end) return null;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
