import type { IssuedTokens } from './issued-tokens.ts';

/**
 * `GET /tokeninfo?access_token=` or `?id_token=`: whose it is, for which client, what for. Numbers are strings there;
 * the address is told only to who asked for `email`. 400 for a token that is not, or no longer, good.
 */
export function tokeninfo(tokens: IssuedTokens, query: URLSearchParams): Response {
  const issued = tokens.find(query.get('access_token') ?? query.get('id_token') ?? '');
  if (!issued) {
    const error = { error: 'invalid_token', error_description: 'Invalid Value' };
    return Response.json(error, { status: 400 });
  }
  return Response.json({
    azp: issued.clientId,
    aud: issued.clientId,
    sub: issued.subject,
    scope: [...issued.scopes].join(' '),
    exp: String(Math.floor(issued.expiresAt / 1_000)),
    expires_in: String(Math.floor((issued.expiresAt - Date.now()) / 1_000)),
    ...(issued.scopes.has('email') ? { email: issued.email, email_verified: 'true' } : {}),
    access_type: 'online',
  });
}
