import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import type { Account } from './google/account.ts';
import { GmailDriver } from './gmail-driver.ts';
import { printPanel } from './print-panel.ts';
import { readPanel } from './read-panel.ts';
import { step } from './step.ts';

/**
 * Does what a person would do first, without a screen: opens the inbox and a thread, signs in, reads the summary, looks at
 * the popup. Prints the summary and the paths of the screenshots.
 * @param folder where the screenshots go
 */
export async function tour(
  context: BrowserContext,
  account: Account,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  const gmail = new GmailDriver(context, page);
  const shots: string[] = [];
  const shoot = async (name: string, take: () => Promise<Buffer>) => {
    const path = join(folder, `${name}.png`);
    await writeFile(path, await take());
    shots.push(path);
  };
  const thread = account.threads[0];
  if (!thread) throw new Error('the mailbox is empty');
  await step('open the inbox', async () => {
    await gmail.openInbox();
    await shoot('inbox', () => page.screenshot());
  });
  await step('open a thread', () => gmail.openThread(thread.id));
  await step('sign in', () => gmail.signIn(account.email));
  await step('summarize the thread', async () => {
    await gmail.summarize();
    await gmail.settled();
    const shown = await readPanel(gmail.panel);
    if (shown.failure) throw new Error(`the panel says ${shown.failure}`);
    await shoot('thread', () => page.screenshot());
    console.log(`\n${await page.locator('h2[data-legacy-thread-id]:visible').innerText()}\n`);
    console.log(`${printPanel(shown)}\n`);
  });
  await step('open the popup', async () => {
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 340, height: 560 });
    await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
    await popup.getByRole('switch').first().waitFor();
    await shoot('popup', () => popup.screenshot());
    await popup.close();
  });
  console.log(shots.join('\n'));
}
