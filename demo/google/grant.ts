import { tokenAnswerSchema } from './issued-tokens.ts';
import type { IssuedTokens } from './issued-tokens.ts';
import { isImplicit, redirectBack } from './redirect-back.ts';

/** What the consent endpoints work on. */
export interface Authorization {
  /** The emulator's http origin. */
  origin: string;
  emails: readonly string[];
  tokens: IssuedTokens;
  /** Addresses that consented in this run and so answer `prompt=none` silently. */
  signedIn: Set<string>;
}

/**
 * Gives `email`'s consent: runs the emulator's code flow and answers with its code or, for the implicit flow, redeems it
 * and answers with the tokens.
 */
export async function grant(
  { origin, tokens }: Authorization,
  email: string,
  request: URLSearchParams,
): Promise<Response> {
  const form = new URLSearchParams(request);
  form.set('email', email);
  const callback = `${origin}/o/oauth2/v2/auth/callback`;
  const consented = await fetch(callback, { method: 'POST', body: form, redirect: 'manual' });
  const code = new URL(consented.headers.get('location') ?? '').searchParams.get('code') ?? '';
  if (!isImplicit(request)) return redirectBack(request, { code });
  const redeemed = await fetch(`${origin}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: request.get('client_id') ?? '',
      redirect_uri: request.get('redirect_uri') ?? '',
    }),
  });
  const { expires_in, ...answer } = tokenAnswerSchema.parse(await redeemed.json());
  tokens.add({ ...answer, expires_in: expires_in - 1 });
  const asked = new Set((request.get('response_type') ?? '').split(' '));
  return redirectBack(request, {
    ...(asked.has('token')
      ? {
          access_token: answer.access_token,
          token_type: 'Bearer',
          expires_in: String(expires_in - 1),
          scope: answer.scope,
        }
      : {}),
    ...(asked.has('id_token') && answer.id_token ? { id_token: answer.id_token } : {}),
  });
}
