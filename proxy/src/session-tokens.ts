import { createHmac, randomUUID } from 'node:crypto';
import { SignJWT, jwtVerify } from 'jose';
import type { Session } from '../../lib/contract.ts';
import { ProxyFailure } from './proxy-failure.ts';

const ISSUER = 'precis-proxy';
const AUDIENCE = 'precis';
const LIFETIME_S = 3_600;

export interface SessionTokens {
  /** A session for a Google subject, valid for an hour. It names the account by a keyed hash only. */
  issue(googleSubject: string): Promise<Session>;
  /** The hashed account of a session's token; throws `session-refused` for any token that is not a live one of ours. */
  verify(token: string): Promise<string>;
}

/** Issues and checks sessions, signed with `secret` (HS256). Nothing is stored: a new secret ends them all. */
export function sessionTokens(secret: string): SessionTokens {
  const key = new TextEncoder().encode(secret);
  return {
    async issue(googleSubject) {
      const expiresAt = Math.floor(Date.now() / 1_000) + LIFETIME_S;
      // The prefix keeps this use of the secret apart from its use as the signing key.
      const account = createHmac('sha256', key)
        .update(`google:${googleSubject}`)
        .digest('base64url');
      const token = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(account)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(expiresAt)
        .setJti(randomUUID())
        .sign(key);
      return { token, expiresAt: expiresAt * 1_000 };
    },

    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer: ISSUER,
          audience: AUDIENCE,
          requiredClaims: ['sub', 'exp', 'jti'],
        });
        return String(payload.sub);
      } catch (error) {
        const name = error instanceof Error ? error.name : typeof error;
        throw new ProxyFailure('session-refused', { source: { name } });
      }
    },
  };
}
