import { Failure } from '../failure.ts';
import { fetchProfile } from '../gmail/api.ts';
import { addAccount, removeAccount } from './accounts.ts';
import { askGoogle } from './google-consent.ts';
import { dropGrant, type Grant, writeGrant } from './grants.ts';
import { openSession } from './open-session.ts';

/** Where to sign in, and who. */
export interface SignIn {
  proxyUrl: string;
  /** The tab's account; null where no Gmail tab says who it is, and the user chooses. */
  account: string | null;
  /** False for a renewal without a window. */
  interactive: boolean;
}

/**
 * Signs an account in: consent, whose mailbox the token opens, and a session at the proxy. Called after the user agreed
 * to what is sent; a token of another account is forgotten and refused with `wrong-account`.
 * @returns the account's address and its grant
 */
export async function signIn(
  { proxyUrl, account, interactive }: SignIn,
  signal: AbortSignal,
): Promise<{ email: string; grant: Grant }> {
  const consent = await askGoogle(proxyUrl, account, interactive);
  const email = await fetchProfile(consent.accessToken, signal);
  if (account !== null && email !== account) throw new Failure('wrong-account');
  const session = await openSession(proxyUrl, consent, signal);
  const grant: Grant = {
    accessToken: consent.accessToken,
    accessExpiresAt: consent.accessExpiresAt,
    session: session.token,
    sessionExpiresAt: session.expiresAt,
    proxyUrl,
  };
  await writeGrant(email, grant);
  if (interactive) await addAccount(email);
  return { email, grant };
}

/** Forgets an account's agreement and tokens. Its cached summaries are the cache's to forget. */
export async function signOut(email: string): Promise<void> {
  await dropGrant(email);
  await removeAccount(email);
}
