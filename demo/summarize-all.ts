import type { BrowserContext } from '@playwright/test';
import type { Account } from './google/account.ts';
import { GmailDriver } from './gmail-driver.ts';
import { progressBar } from './progress-bar.ts';
import { step } from './step.ts';
import { reportThread, type ThreadReport } from './thread-report.ts';
import type { SentBody } from './world.ts';

/** Signs in and summarizes every thread of an account, one after another, with a progress bar. */
export async function summarizeAll(
  context: BrowserContext,
  account: Account,
  sent: readonly SentBody[],
): Promise<ThreadReport[]> {
  const page = context.pages()[0] ?? (await context.newPage());
  const gmail = new GmailDriver(context, page);
  const { threads } = account;
  await step('open the inbox', () => gmail.openInbox());
  await step('sign in', async () => {
    await gmail.openThread(threads[0]?.id ?? '');
    await gmail.signIn(account.email);
  });
  const reports: ThreadReport[] = [];
  for (const [index, thread] of threads.entries()) {
    progressBar(index, threads.length);
    reports.push(await reportThread(gmail, thread, sent));
  }
  progressBar(threads.length, threads.length);
  return reports;
}
