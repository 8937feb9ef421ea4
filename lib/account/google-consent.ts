import { browser } from '#imports';
import { Failure } from '../failure.ts';
import { z } from '../zod.ts';

/** What comes back from Google's consent page, in the fragment, to the extension alone. */
export interface Consent {
  accessToken: string;
  /** Epoch milliseconds. */
  accessExpiresAt: number;
  idToken: string;
  nonce: string;
}

const fragmentSchema = z.object({
  access_token: z.string().min(1),
  id_token: z.string().min(1),
  expires_in: z.coerce.number().positive().max(86_400),
  state: z.string(),
});
const claimsSchema = z.object({ nonce: z.string() });

/**
 * Opens Google's consent page through the proxy (which knows the client id and the scopes) and reads the answer.
 * Fails with `sign-in-cancelled` where the user closed or refused it, `signed-out` where a silent renewal needs the user,
 * `proxy-unreachable` where the page did not load, and `sign-in-failed` for an answer that is not ours.
 * @param hint the account to sign in, or null to let the user choose
 * @param interactive false: no window is shown, and Google must still know the user
 */
export async function askGoogle(
  proxyUrl: string,
  hint: string | null,
  interactive: boolean,
): Promise<Consent> {
  const state = randomToken();
  const nonce = randomToken();
  const url = new URL('/auth/google', proxyUrl);
  url.searchParams.set('state', state);
  url.searchParams.set('nonce', nonce);
  url.searchParams.set('redirect_uri', browser.identity.getRedirectURL());
  if (hint) url.searchParams.set('login_hint', hint);
  if (!interactive) url.searchParams.set('prompt', 'none');
  return readAnswer(await openFlow(url.href, interactive), state, nonce);
}

async function openFlow(url: string, interactive: boolean): Promise<string> {
  try {
    const answer = await browser.identity.launchWebAuthFlow({ url, interactive });
    if (answer) return answer;
  } catch (error) {
    const unloadable = /could not be loaded/i.test(error instanceof Error ? error.message : '');
    if (unloadable) throw new Failure(navigator.onLine ? 'proxy-unreachable' : 'offline');
  }
  throw new Failure(interactive ? 'sign-in-cancelled' : 'signed-out');
}

function readAnswer(answer: string, state: string, nonce: string): Consent {
  const fields = Object.fromEntries(new URLSearchParams(new URL(answer).hash.slice(1)));
  if (fields.error === 'access_denied') throw new Failure('sign-in-cancelled');
  if (fields.error) throw new Failure('signed-out');
  const fragment = fragmentSchema.safeParse(fields);
  if (!fragment.success || fragment.data.state !== state) throw new Failure('sign-in-failed');
  if (nonceOf(fragment.data.id_token) !== nonce) throw new Failure('sign-in-failed');
  return {
    accessToken: fragment.data.access_token,
    accessExpiresAt: Date.now() + fragment.data.expires_in * 1000,
    idToken: fragment.data.id_token,
    nonce,
  };
}

/** The nonce that Google signed; the signature itself is checked by the proxy, which has Google's keys. */
function nonceOf(idToken: string): string | null {
  try {
    const payload = atob((idToken.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    return claimsSchema.parse(JSON.parse(payload)).nonce;
  } catch {
    return null;
  }
}

function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
