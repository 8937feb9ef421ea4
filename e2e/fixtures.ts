import { test as base } from '@playwright/test';
import { demoAccounts } from '../demo/accounts.ts';
import { GmailDriver } from '../demo/gmail-driver.ts';
import type { Account } from '../demo/google/account.ts';
import { type DemoBrowser, freshProfile, launchBrowser } from '../demo/launch-browser.ts';
import { startWorld, type World } from '../demo/world.ts';
import { type FakeMistral, startFakeMistral } from '../proxy/testing/fake-mistral.ts';
import { answerFromPrompt } from './fake-answer.ts';

interface Settings {
  /** Whether the proxy asks a (fake) Mistral, or serves its embedded engine. */
  withMistral: boolean;
  /** Further variables of the proxy. */
  proxyEnv: Record<string, string>;
  /** A folder of mail for the first account instead of the demo's. */
  mailbox: string | undefined;
}

interface Fixtures {
  accounts: [Account, Account];
  mistral: FakeMistral;
  world: World;
  profile: string;
  chrome: DemoBrowser;
  gmail: GmailDriver;
}

/** The id of a demo thread, by the name of its folder. */
export function threadId(account: Account, name: string): string {
  const thread = account.threads.find((each) => each.name === name);
  if (!thread) throw new Error(`the mailbox has no thread ${name}`);
  return thread.id;
}

/** Each test has its own world and its own browser: nothing is left over from another. */
export const test = base.extend<Settings & Fixtures>({
  withMistral: [false, { option: true }],
  proxyEnv: [{}, { option: true }],
  mailbox: [undefined, { option: true }],

  accounts: async ({ mailbox }, use) => use(await demoAccounts(mailbox)),

  mistral: async ({ playwright: _unused }, use) => {
    const mistral = await startFakeMistral({ answer: answerFromPrompt });
    await use(mistral);
    await mistral.close();
  },

  world: async ({ accounts, mistral, proxyEnv, withMistral }, use) => {
    const model: Record<string, string> = withMistral
      ? { MISTRAL_API_KEY: 'k3y-of-a-fake-server-42', MISTRAL_SERVER_URL: mistral.url }
      : {};
    const world = await startWorld(accounts, { ...model, ...proxyEnv });
    await use(world);
    await world.close();
  },

  profile: async ({ playwright: _unused }, use) => {
    const profile = await freshProfile();
    await use(profile.dir);
    await profile.remove();
  },

  chrome: async ({ profile, world }, use) => {
    const chrome = await launchBrowser(profile, world.browserArgs, { headless: true });
    await use(chrome);
    await chrome.close();
  },

  gmail: async ({ chrome }, use) => {
    const page = chrome.context.pages()[0] ?? (await chrome.context.newPage());
    await use(new GmailDriver(chrome.context, page));
  },
});

export { expect } from '@playwright/test';
