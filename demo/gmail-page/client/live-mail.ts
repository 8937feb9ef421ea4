import type { ShownThread } from '../page-data.ts';
import type { Mailbox } from './mailbox.ts';

/** Where mail may arrive: whatever shows a thread at the moment. */
export interface OpenThread {
  thread(): ShownThread | null;
  update(thread: ShownThread): void;
}

/** Asks for the open thread's message ids and, where there are more than shown, adds what came. */
export async function lookForMail(mailbox: Mailbox, target: OpenThread): Promise<void> {
  const shown = target.thread();
  if (!shown) return;
  const ids = await mailbox.messageIds(shown.id);
  const thread = ids.length > shown.messages.length ? await mailbox.open(shown.id) : null;
  if (thread && target.thread()?.id === thread.id) target.update(thread);
}
