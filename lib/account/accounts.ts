import { browser } from '#imports';
import { z } from '../zod.ts';

const KEY = 'accounts';

/** An account whose user agreed to send threads to the proxy, and when (epoch milliseconds). */
const accountSchema = z.object({ email: z.string().min(3), agreedAt: z.number() });
export type Account = z.infer<typeof accountSchema>;

/** The accounts that are signed in on this computer. */
export async function readAccounts(): Promise<Account[]> {
  const stored = await browser.storage.local.get(KEY);
  return z.array(accountSchema).catch([]).parse(stored[KEY]);
}

/** True where the user of this account agreed and has not signed out since. */
export const isKnown = async (email: string): Promise<boolean> =>
  (await readAccounts()).some((account) => account.email === email);

/** Remembers that the user of an account agreed. */
export async function addAccount(email: string): Promise<void> {
  const others = (await readAccounts()).filter((account) => account.email !== email);
  await browser.storage.local.set({ [KEY]: [...others, { email, agreedAt: Date.now() }] });
}

/** Forgets an account. */
export async function removeAccount(email: string): Promise<void> {
  const left = (await readAccounts()).filter((account) => account.email !== email);
  await browser.storage.local.set({ [KEY]: left });
}
