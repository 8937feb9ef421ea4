import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

const KEY_ID = 'fake-google-1';

export interface FakeGoogle {
  /** Where its keys are published. */
  readonly jwksUrl: string;
  readonly issuer: string;
  /** An id token as Google would sign it for our client and the nonce; `claims` override, undefined removes. */
  idToken(claims?: JWTPayload, lifetimeS?: number): Promise<string>;
  /** The same, signed with a key that is not Google's but bears its key's id. */
  forgedIdToken(claims?: JWTPayload): Promise<string>;
  /** From now on the keys cannot be fetched (503), or can again. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

export const GOOGLE_CLIENT_ID = '0000-test.apps.googleusercontent.com';
export const NONCE = 'nonce-of-sixteen-or-more';

/** A signer of id tokens with a key set on a free port of 127.0.0.1. */
export async function startFakeGoogle(): Promise<FakeGoogle> {
  const issuer = 'https://accounts.google.com';
  const real = await generateKeyPair('RS256');
  const forged = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(real.publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' };
  let down = false;

  const server = createServer((_, response) => {
    response.writeHead(down ? 503 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(down ? {} : { keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const sign = (key: CryptoKey, claims: JWTPayload, lifetimeS: number) => {
    const now = Math.floor(Date.now() / 1_000);
    const defaults = { sub: '1000', email: 'ada@example.com', email_verified: true, nonce: NONCE };
    const times = { iss: issuer, aud: GOOGLE_CLIENT_ID, iat: now, exp: now + lifetimeS };
    const header = { alg: 'RS256', kid: KEY_ID };
    return new SignJWT({ ...defaults, ...times, ...claims }).setProtectedHeader(header).sign(key);
  };
  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/certs`,
    issuer,
    idToken: (claims = {}, lifetimeS = 3_600) => sign(real.privateKey, claims, lifetimeS),
    forgedIdToken: (claims = {}) => sign(forged.privateKey, claims, 3_600),
    setDown: (isDown) => (down = isDown),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
