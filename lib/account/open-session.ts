import { type Session, sessionSchema } from '../contract.ts';
import { Failure } from '../failure.ts';
import { requestJson } from '../request.ts';

/**
 * Buys an hour's session at the proxy with Google's id token. The Gmail access token is not part of it.
 * Fails with `session-refused`, `proxy-unreachable` or `offline`.
 */
export async function openSession(
  proxyUrl: string,
  identity: { idToken: string; nonce: string },
  signal: AbortSignal,
): Promise<Session> {
  const { json, response } = await requestJson(
    `${proxyUrl}/v1/session`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ idToken: identity.idToken, nonce: identity.nonce }),
      signal,
    },
    'proxy-unreachable',
  );
  if (response.status === 401) throw new Failure('session-refused');
  const session = sessionSchema.safeParse(json);
  if (!session.success) throw new Failure('proxy-unreachable');
  return session.data;
}
