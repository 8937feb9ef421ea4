import { z } from '../../lib/zod.ts';
import type { MailboxClient } from './mailbox-client.ts';

const countSchema = z.object({ resultSizeEstimate: z.number() });
const historySchema = z.object({ historyId: z.string() });

/** `users.getProfile`: whose mailbox it is, how much is in it, and where its history stands. */
export async function profile(
  ask: MailboxClient,
  caller: { email: string; token: string },
): Promise<object> {
  const all = new URLSearchParams({ includeSpamTrash: 'true', maxResults: '1' });
  const since = new URLSearchParams({ startHistoryId: '1', maxResults: '1' });
  const [messages, threads, history] = await Promise.all([
    ask({ ...caller, path: 'messages', query: all }),
    ask({ ...caller, path: 'threads', query: all }),
    ask({ ...caller, path: 'history', query: since }),
  ]);
  return {
    emailAddress: caller.email,
    messagesTotal: countSchema.parse(messages.json).resultSizeEstimate,
    threadsTotal: countSchema.parse(threads.json).resultSizeEstimate,
    historyId: historySchema.parse(history.json).historyId,
  };
}
