import { signIn } from '../account/sign-in.ts';
import { Failure } from '../failure.ts';
import { readSettings } from '../settings.ts';

/** Signs in after the user agreed; off means off here too. Returns the account's address. */
export async function signInAgreed(account: string | null, signal: AbortSignal): Promise<string> {
  const { on, proxyUrl } = await readSettings();
  if (!on) throw new Failure('off');
  const wanted = account?.toLowerCase() ?? null;
  const { email } = await signIn({ proxyUrl, account: wanted, interactive: true }, signal);
  return email;
}
