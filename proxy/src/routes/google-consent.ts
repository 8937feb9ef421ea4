import type { Handler } from 'hono';
import { z } from '../../../lib/zod.ts';
import type { Env } from '../env.ts';
import { parse } from '../parse-body.ts';

const SCOPE = 'openid email https://www.googleapis.com/auth/gmail.readonly';

/** What the caller may decide. Everything else of Google's address is ours. */
function querySchema(extensionIds: string[]) {
  const origins = extensionIds.map((id) => `https://${id}.chromiumapp.org`);
  const isOwn = (value: string) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return url?.href === value && origins.includes(url.origin) && !url.username && !url.hash;
  };
  return z.strictObject({
    state: z.string().min(8).max(500),
    nonce: z.string().min(16).max(200),
    redirect_uri: z.string().max(300).refine(isOwn),
    login_hint: z.string().min(1).max(320).optional(),
    prompt: z.enum(['none', 'select_account', 'consent']).optional(),
  });
}

/**
 * `GET /auth/google`: 307 to Google's consent page, for the implicit flow of chrome.identity.launchWebAuthFlow. The
 * tokens come back in the fragment, to the extension alone; we never see the one that opens the mailbox.
 */
export function googleConsent(env: Env): Handler {
  const schema = querySchema(env.EXTENSION_IDS);
  return (c) => {
    const url = new URL(env.GOOGLE_AUTH_URL);
    const own = { client_id: env.GOOGLE_CLIENT_ID, scope: SCOPE, response_type: 'token id_token' };
    const asked = { ...own, ...parse(schema, c.req.query()) };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    c.header('Cache-Control', 'no-store');
    return c.redirect(url.href, 307);
  };
}
