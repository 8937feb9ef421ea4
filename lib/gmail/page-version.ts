import type { PageVersion } from '../cache/summary-cache.ts';
import type { OpenThread } from './open-thread.ts';
import { messageId, slotsOf } from './slots.ts';

/** What the page tells of the thread's version: how many messages, and the ids it shows. */
export function pageVersion(thread: OpenThread): PageVersion {
  const slots = slotsOf(thread);
  return { count: slots.length, ids: slots.flatMap((slot) => messageId(slot) ?? []) };
}
