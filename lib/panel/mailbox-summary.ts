import type { SummaryCache } from '../cache/summary-cache.ts';
import type { Settings } from '../settings.ts';
import type { Jobs } from '../summary/jobs.ts';
import { summarize, type SummaryUpdate } from '../summary/summarize.ts';
import { keyOf, type Mailbox } from './mailbox.ts';
import { mailboxJob } from './thread-job.ts';

/** How a summary came to be asked for: with the button, again from scratch, or by opening the thread. */
export type Wish = 'asked' | 'fresh' | 'unasked';

/**
 * Summarizes a mailbox's thread and keeps what came of it, together with every other panel that wants the same of the same
 * thread. Fails where the thread cannot be read, or with the abort.
 */
export async function summarizeMailbox(
  { mailbox, settings, wish }: { mailbox: Mailbox; settings: Settings; wish: Wish },
  { cache, jobs }: { cache: SummaryCache; jobs: Jobs<SummaryUpdate> },
  emit: (update: SummaryUpdate) => void,
  signal: AbortSignal,
): Promise<void> {
  const key = keyOf(mailbox, settings);
  // Tabs tell the ids of different messages, as each has others open; of the same thread they count the same.
  const flight = JSON.stringify([key, mailbox.page.count, settings, wish]);
  const start = async (send: (update: SummaryUpdate) => void, abort: AbortSignal) => {
    const previous = wish === 'fresh' ? null : ((await cache.latest(key))?.summary ?? null);
    const job = mailboxJob(mailbox, settings, { previous, isAsked: wish !== 'unasked' });
    const sent: string[] = [];
    const keep = (update: SummaryUpdate) => {
      if (update.type === 'sent') sent.push(update.body);
      send(update);
    };
    const summary = await summarize(job, keep, abort);
    // Whoever ended the job may be forgetting the account just now.
    if (summary?.fallback === null && !abort.aborted) await cache.put(key, summary, sent);
  };
  await jobs.join(flight, start, emit, signal);
}
