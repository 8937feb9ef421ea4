import { googleError } from './google-error.ts';
import type { IssuedTokens } from './issued-tokens.ts';

const FULL = ['https://www.googleapis.com/auth/gmail.modify', 'https://mail.google.com/'];
const READING = ['https://www.googleapis.com/auth/gmail.readonly', ...FULL];

/**
 * Why Gmail does not answer, or null where it does: 401 for a token that is unknown, expired or revoked, 403 for one
 * without the scope (`gmail.readonly` reads, no more) and for another user's mailbox.
 */
export function refuseAccess(
  { method, headers }: Request,
  userId: string,
  tokens: IssuedTokens,
): Response | null {
  const token = tokens.find(bearerOf(headers));
  if (!token) {
    return googleError(401, 'authError', 'Request had invalid authentication credentials.');
  }
  const wanted = method === 'GET' ? READING : FULL;
  if (!wanted.some((scope) => token.scopes.has(scope))) {
    const message = 'Request had insufficient authentication scopes.';
    return googleError(403, 'insufficientPermissions', message);
  }
  if (userId !== 'me' && userId.toLowerCase() !== token.email.toLowerCase()) {
    return googleError(403, 'forbidden', `Delegation denied for ${token.email}`);
  }
  return null;
}

/** The token of `Authorization: Bearer …`, or ''. */
export function bearerOf(headers: Headers): string {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
}
