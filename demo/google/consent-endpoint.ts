import { consentPage } from './consent-page.ts';
import { grant } from './grant.ts';
import type { Authorization } from './grant.ts';
import { isImplicit, redirectBack } from './redirect-back.ts';

const PAGE = '/o/oauth2/v2/auth';

/**
 * `GET /o/oauth2/v2/auth`: the consent page; with `prompt=none` the answer at once, for the hinted account (without a
 * hint, for the only one signed in). 400 for a wrong client or redirect, or an id token asked for without a nonce.
 */
export async function askConsent(google: Authorization, query: URLSearchParams): Promise<Response> {
  const page = await fetch(`${google.origin}${PAGE}?${query}`);
  if (!page.ok) return htmlOf(page.status, await page.text());
  const responseType = query.get('response_type') ?? '';
  if (responseType.includes('id_token') && !query.get('nonce')) {
    return new Response('Missing required parameter: nonce', { status: 400 });
  }
  const loginHint = (query.get('login_hint') ?? '').toLowerCase();
  if (isImplicit(query) && query.get('prompt') === 'none') {
    const known = [...google.signedIn].filter((each) => !loginHint || each === loginHint);
    const [email] = known;
    if (!email || known.length > 1) return redirectBack(query, { error: 'interaction_required' });
    return grant(google, email, query);
  }
  const { emails } = google;
  return htmlOf(200, consentPage(await page.text(), { emails, loginHint, responseType }));
}

/** `POST /o/oauth2/v2/auth/callback`: a button of the consent page was pressed. */
export async function takeDecision(
  google: Authorization,
  form: URLSearchParams,
): Promise<Response> {
  const page = await fetch(`${google.origin}${PAGE}?${form}`);
  if (!page.ok) return htmlOf(page.status, await page.text());
  if (form.get('decision') === 'deny') return redirectBack(form, { error: 'access_denied' });
  const email = form.get('email') ?? '';
  if (!google.emails.includes(email)) return new Response('No such account', { status: 400 });
  google.signedIn.add(email);
  return grant(google, email, form);
}

function htmlOf(status: number, html: string): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
