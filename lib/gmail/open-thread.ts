import { ATTRIBUTES, SELECTORS } from './selectors.ts';

/** A thread that Gmail shows right now. */
export interface OpenThread {
  /** The API's thread id, hex. */
  id: string;
  root: Element;
  /** The subject's container: the panel goes directly after it. */
  subject: Element;
  heading: Element;
}

const THREAD_ID = /^[0-9a-f]{10,20}$/;

/**
 * The threads that are visible now; mostly none or one. Gmail keeps earlier views hidden in the tree, so only what is
 * really drawn counts, and never a heading inside a mail's body, which its sender could have written.
 */
export function openThreads(page: Document): OpenThread[] {
  const roots = [...page.querySelectorAll(`${SELECTORS.main} ${SELECTORS.threadRoot}`)];
  return roots.filter((root) => root.checkVisibility()).flatMap(threadOf);
}

function threadOf(root: Element): OpenThread[] {
  const heading = [...root.querySelectorAll(SELECTORS.heading)].find(
    (each) => each.checkVisibility() && !each.closest(SELECTORS.mailBody),
  );
  const id = heading?.getAttribute(ATTRIBUTES.threadId) ?? '';
  const subject = heading && [...root.children].find((child) => child.contains(heading));
  return heading && subject && THREAD_ID.test(id) ? [{ id, root, subject, heading }] : [];
}
