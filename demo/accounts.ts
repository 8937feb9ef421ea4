import { fileURLToPath } from 'node:url';
import type { Account } from './google/account.ts';
import { loadMailbox } from './load-mailbox.ts';

const OWN_MAILBOX = fileURLToPath(new URL('mailbox', import.meta.url));
const SECOND_MAILBOX = fileURLToPath(new URL('mailbox-second', import.meta.url));

/** The two people whose browser the demo is. */
export const MAYA = { email: 'maya.lindqvist@example.com', name: 'Maya Lindqvist' };
export const JONAS = { email: 'jonas.ek@example.org', name: 'Jonas Ek' };

/**
 * The accounts of the demo with their mail.
 * @param mailbox a folder of mail for the first account instead of the demo's own; see load-mailbox.ts for its failures
 */
export async function demoAccounts(mailbox?: string): Promise<[Account, Account]> {
  const [own, second] = await Promise.all([
    loadMailbox(mailbox ?? OWN_MAILBOX),
    loadMailbox(SECOND_MAILBOX),
  ]);
  return [
    { ...MAYA, threads: own },
    { ...JONAS, threads: second },
  ];
}
