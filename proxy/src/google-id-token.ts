import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Env } from './env.ts';
import { ProxyFailure } from './proxy-failure.ts';

const JWKS_TIMEOUT_MS = 5_000;
const CLOCK_TOLERANCE_S = 10;

export type VerifyIdToken = (idToken: string, nonce: string) => Promise<string>;

/** Whether the token is at fault, rather than our way to Google's keys (network, status, timeout, no key set). */
function isTokensFault(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return ![errors.JOSEError.code, errors.JWKSTimeout.code, errors.JWKSInvalid.code].includes(
    error.code,
  );
}

/**
 * A check of Google's id tokens against its published keys, by Google's rules
 * (https://developers.google.com/identity/sign-in/web/backend-auth): RS256, issuer with or without the scheme, our
 * client id as audience, not expired; and by ours: the caller's nonce, a verified address. Resolves to the subject.
 * Throws `session-refused` (401) when the token is at fault and `internal` (503) when the keys cannot be had.
 */
export function googleIdTokenVerifier(env: Env): VerifyIdToken {
  const keys = createRemoteJWKSet(new URL(env.GOOGLE_JWKS_URL), {
    timeoutDuration: JWKS_TIMEOUT_MS,
  });
  const rules = {
    algorithms: ['RS256'],
    issuer: [env.GOOGLE_ISSUER, env.GOOGLE_ISSUER.replace(/^https?:\/\//, '')],
    audience: env.GOOGLE_CLIENT_ID,
    requiredClaims: ['sub', 'exp', 'nonce'],
    clockTolerance: CLOCK_TOLERANCE_S,
  };

  return async (idToken, nonce) => {
    const { payload } = await jwtVerify(idToken, keys, rules).catch((error: unknown) => {
      const source = { name: error instanceof Error ? error.name : typeof error };
      throw isTokensFault(error)
        ? new ProxyFailure('session-refused', { source })
        : new ProxyFailure('internal', { status: 503, source });
    });
    const isOurs = payload.azp === undefined || payload.azp === env.GOOGLE_CLIENT_ID;
    if (!isOurs || payload.nonce !== nonce || payload.email_verified !== true || !payload.sub) {
      throw new ProxyFailure('session-refused', { source: { name: 'ClaimRefused' } });
    }
    return payload.sub;
  };
}
