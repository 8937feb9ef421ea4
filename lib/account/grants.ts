import { browser } from '#imports';
import { z } from '../zod.ts';

/** What Google and the proxy gave for an account. Kept in `storage.session`: in memory, gone with the browser. */
const grantSchema = z.object({
  accessToken: z.string(),
  /** Epoch milliseconds. */
  accessExpiresAt: z.number(),
  session: z.string(),
  sessionExpiresAt: z.number(),
  /** The proxy that gave the session; another proxy does not get it. */
  proxyUrl: z.string(),
});
export type Grant = z.infer<typeof grantSchema>;

/** A token this close to its end counts as expired, for clocks that differ. */
const EARLY_MS = 60_000;

const keyOf = (email: string) => `grant:${email}`;

/** The grant of an account, or null where there is none or it is about to end. */
export async function readGrant(email: string, proxyUrl: string): Promise<Grant | null> {
  const stored = await browser.storage.session.get(keyOf(email));
  const grant = grantSchema.safeParse(stored[keyOf(email)]);
  if (!grant.success || grant.data.proxyUrl !== proxyUrl) return null;
  const end = Math.min(grant.data.accessExpiresAt, grant.data.sessionExpiresAt);
  return end - EARLY_MS > Date.now() ? grant.data : null;
}

/** Keeps an account's grant. */
export const writeGrant = (email: string, grant: Grant): Promise<void> =>
  browser.storage.session.set({ [keyOf(email)]: grant });

/** Forgets an account's grant. */
export const dropGrant = (email: string): Promise<void> =>
  browser.storage.session.remove(keyOf(email));
