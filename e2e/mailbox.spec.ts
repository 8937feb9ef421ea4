import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { corporaDir } from '../demo/corpora.ts';
import type { Account } from '../demo/google/account.ts';
import type { GmailDriver } from '../demo/gmail-driver.ts';
import { reportThread, type ThreadReport } from '../demo/thread-report.ts';
import type { World } from '../demo/world.ts';
import { normalise } from '../lib/text/normalise.ts';
import { expect, test } from './fixtures.ts';

const corpora = corporaDir();

async function summarizeEvery(
  account: Account,
  gmail: GmailDriver,
  world: World,
): Promise<ThreadReport[]> {
  await gmail.openSignedIn(account.threads[0]?.id ?? '', account.email);
  const reports: ThreadReport[] = [];
  for (const thread of account.threads) reports.push(await reportThread(gmail, thread, world.sent));
  return reports;
}

/** Every quote of a line, looked up in the message of the transcript as it was sent. */
function misquoted({ lines, sent }: ThreadReport): string[] {
  const { transcript } = JSON.parse(sent.at(-1)?.body ?? '{}');
  return lines.flatMap(({ citations }) =>
    citations
      .filter(({ message, quote }) => {
        const { segments } = transcript.messages[message - 1];
        const said = segments.map(({ text }: { text: string }) => normalise(text));
        return !said.some((text: string) => text.includes(normalise(quote)));
      })
      .map(({ quote }) => quote),
  );
}

function expectGood(reports: readonly ThreadReport[], of: number) {
  expect(reports).toHaveLength(of);
  for (const report of reports) {
    const { coverage, error, lines, messages, subject } = report;
    expect.soft(error, subject).toBe(null);
    expect.soft(coverage, subject).toEqual({ of: messages, read: messages, unread: [] });
    expect.soft(lines.length, subject).toBeGreaterThan(0);
    expect
      .soft(
        lines.filter(({ citations }) => citations.length === 0),
        subject,
      )
      .toEqual([]);
    expect.soft(misquoted(report), subject).toEqual([]);
  }
}

const patient = (info: TestInfo, minutes: number) => info.setTimeout(minutes * 60_000);

test('every thread of the demo mailbox is summarized, cited and covered', async ({
  accounts,
  gmail,
  world,
}, info) => {
  patient(info, 2);
  const reports = await summarizeEvery(accounts[0], gmail, world);
  expectGood(reports, 19);
});

test.describe('real threads', () => {
  test.use({ mailbox: corpora ? join(corpora, 'threads') : undefined });

  test('every thread of the corpora is summarized, cited and covered', async ({
    accounts,
    gmail,
    world,
  }, info) => {
    test.skip(corpora === null, 'skipped: no corpora');
    patient(info, 5);
    const reports = await summarizeEvery(accounts[0], gmail, world);
    expectGood(reports, 77);
  });
});
