import type { MailThread } from './mail-thread.ts';
import type { GmailDriver } from './gmail-driver.ts';
import { readPanel, type ShownLine, type ShownPanel } from './read-panel.ts';
import type { SentBody } from './world.ts';

/** What happened to one thread, as `--report` writes it. Times in ms from opening the thread, or from asking. */
export interface ThreadReport {
  id: string;
  subject: string;
  messages: number;
  engine: string | null;
  coverage: ShownPanel['coverage'];
  headline: string | null;
  lines: ShownLine[];
  dropped: number;
  sent: SentBody[];
  /** `open`: thread opened to panel painted; `extract` and `done`: asked to painted. */
  ms: { open: number; extract: number | null; done: number };
  /** A failure's code, or null. */
  error: string | null;
}

/** Opens a thread, asks for its summary and reports what the panel shows. Never throws for the thread's sake. */
export async function reportThread(
  gmail: GmailDriver,
  thread: MailThread,
  sent: readonly SentBody[],
): Promise<ThreadReport> {
  const before = sent.length;
  const report: ThreadReport = {
    id: thread.id,
    subject: '',
    messages: thread.messages.length,
    engine: null,
    coverage: { of: thread.messages.length, read: 0, unread: [] },
    headline: null,
    lines: [],
    dropped: 0,
    sent: [],
    ms: { open: 0, extract: null, done: 0 },
    error: null,
  };
  try {
    const opened = performance.now();
    await gmail.openThread(thread.id);
    report.ms.open = Math.round(performance.now() - opened);
    report.subject = await gmail.page.locator('h2[data-legacy-thread-id]:visible').innerText();
    await gmail.painted();
    const phases = await watchPhases(gmail);
    await gmail.summarize();
    await gmail.settled(120_000);
    const { writing, done } = await phases();
    report.ms.extract = writing;
    report.ms.done = done ?? 0;
    const { failure, headline, ...shown } = await readPanel(gmail.panel);
    Object.assign(report, shown, { headline: headline?.text ?? null, error: failure });
    if (headline) report.lines.unshift(headline);
  } catch (error) {
    report.error = error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'page';
  }
  report.sent = sent.slice(before);
  return report;
}

/** Records in the page when the panel reaches each phase, in ms from now. */
async function watchPhases(
  gmail: GmailDriver,
): Promise<() => Promise<{ writing: number | null; done: number | null }>> {
  const watched = await gmail.panel.evaluateHandle((panel) => {
    const start = performance.now();
    const seen: Record<string, number> = {};
    new MutationObserver(() => {
      const phase = panel.getAttribute('data-phase') ?? '';
      seen[phase] ??= Math.round(performance.now() - start);
    }).observe(panel, { attributes: true, attributeFilter: ['data-phase'] });
    return seen;
  });
  return async () => {
    const seen = await watched.jsonValue();
    return { writing: seen.writing ?? null, done: seen.done ?? seen.failed ?? null };
  };
}
