import { Failure } from '../failure.ts';
import { isKnown } from './accounts.ts';
import { dropGrant, type Grant, readGrant } from './grants.ts';
import { signIn } from './sign-in.ts';

const renewals = new Map<string, Promise<Grant>>();

/**
 * A valid grant of a signed-in account, renewed without a window where it ended. Two callers share one renewal.
 * Fails with `signed-out` where the user must sign in again.
 */
export async function grantOf(email: string, proxyUrl: string): Promise<Grant> {
  if (!(await isKnown(email))) throw new Failure('signed-out');
  const grant = await readGrant(email, proxyUrl);
  if (grant) return grant;
  const key = `${proxyUrl} ${email}`;
  const renewal = renewals.get(key) ?? renew(email, proxyUrl).finally(() => renewals.delete(key));
  renewals.set(key, renewal);
  return renewal;
}

/**
 * Runs a call with the account's grant, and once more with a fresh one when the first was refused (a token can be
 * revoked before it ends).
 */
export async function withGrant<T>(
  email: string,
  proxyUrl: string,
  call: (grant: Grant) => Promise<T>,
): Promise<T> {
  try {
    return await call(await grantOf(email, proxyUrl));
  } catch (error) {
    const { code } = Failure.from(error);
    if (code !== 'signed-out' && code !== 'session-refused') throw error;
    if (!(await isKnown(email))) throw error;
    await dropGrant(email);
    return call(await grantOf(email, proxyUrl));
  }
}

/** A renewal serves every caller, so no single caller's leaving ends it. */
async function renew(email: string, proxyUrl: string): Promise<Grant> {
  const silent = { proxyUrl, account: email, interactive: false };
  const { grant } = await signIn(silent, AbortSignal.timeout(30_000));
  // Who signed out in the meantime leaves no grant behind.
  if (await isKnown(email)) return grant;
  await dropGrant(email);
  throw new Failure('signed-out');
}
