import type { Handler } from 'hono';
import { sessionRequestSchema } from '../../../lib/contract.ts';
import type { VerifyIdToken } from '../google-id-token.ts';
import { jsonBody, parse } from '../parse-body.ts';
import type { SessionTokens } from '../session-tokens.ts';

/** `POST /v1/session`: Google's id token, once, for an hour's session. */
export function createSession(verifyIdToken: VerifyIdToken, sessions: SessionTokens): Handler {
  return async (c) => {
    const { idToken, nonce } = parse(sessionRequestSchema, await jsonBody(c));
    const session = await sessions.issue(await verifyIdToken(idToken, nonce));
    c.header('Cache-Control', 'no-store');
    return c.json(session);
  };
}
