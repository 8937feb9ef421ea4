import type { MailThread } from '../../mail-thread.ts';
import type { Google } from '../start-google.ts';
import { startGoogle } from '../start-google.ts';

export const CLIENT = 'precis-demo.apps.example';
export const REDIRECT = 'https://extension.chromiumapp.example/';
export const ADA = 'ada@mail.example';
export const BEN = 'ben@mail.example';

/** A thread of two messages from Ada to Ben. */
export const OFFER: MailThread = {
  id: '1aaaaaaaaaaaaaaa',
  name: 'offer',
  messages: [
    {
      id: '1bbbbbbbbbbbbbb1',
      date: Date.UTC(2026, 1, 3, 9),
      raw: Buffer.from(
        'From: Ada Vale <ada@mail.example>\r\nTo: ben@mail.example\r\nSubject: The offer\r\n' +
          'Date: Tue, 3 Feb 2026 10:00:00 +0100\r\nMessage-ID: <1@mail.example>\r\n\r\nIs Friday fine?\r\n',
      ),
    },
    {
      id: '1bbbbbbbbbbbbbb2',
      date: Date.UTC(2026, 1, 3, 11),
      raw: Buffer.from(
        'From: Ben Hale <ben@mail.example>\r\nTo: ada@mail.example\r\nSubject: Re: The offer\r\n' +
          'Date: Tue, 3 Feb 2026 12:00:00 +0100\r\nIn-Reply-To: <1@mail.example>\r\n\r\nFriday it is.\r\n',
      ),
    },
  ],
};

/** Ada and Ben, who both have the thread in their mailboxes. */
export function startTestGoogle(): Promise<Google> {
  return startGoogle({
    accounts: [
      { email: ADA, name: 'Ada Vale', threads: [OFFER] },
      { email: BEN, name: 'Ben Hale', threads: [OFFER] },
    ],
    clientId: CLIENT,
    redirectUris: [REDIRECT],
  });
}

/** A request to one of the hosts, as the browser would send it. */
export async function ask(google: Google, url: string, init?: RequestInit): Promise<Response> {
  const handler = google.hosts[new URL(url).hostname];
  if (!handler) throw new Error('no such host');
  return handler(new Request(url, init));
}

export const READONLY = 'https://www.googleapis.com/auth/gmail.readonly';

/** The consent endpoint's query, with changes. */
export function consentUrl(google: Google, changes: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: CLIENT,
    redirect_uri: REDIRECT,
    response_type: 'token id_token',
    scope: `openid email ${READONLY}`,
    state: 'a state & more',
    nonce: 'a-nonce-of-sixteen',
    ...changes,
  });
  return `${google.authUrl}?${query}`;
}

/** The consent page's form that has `field` (as in `name="email" value="…"`), filled as it is and sent. */
export async function press(google: Google, page: string, field: string): Promise<Response> {
  const form = page.split('<form').find((each) => each.includes(field)) ?? '';
  const inputs = form.matchAll(/<(?:input|button)[^>]* name="([^"]*)" value="([^"]*)"/g);
  const body = new URLSearchParams();
  for (const [, name = '', value = ''] of inputs) body.append(name, value.replaceAll('&amp;', '&'));
  return ask(google, 'https://accounts.google.com/o/oauth2/v2/auth/callback', {
    method: 'POST',
    body,
  });
}

/** What a redirect carries in its fragment. */
export function fragmentOf(response: Response): Record<string, string> {
  const location = new URL(response.headers.get('location') ?? 'none:');
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

/** Signs `email` in by way of the consent page. */
export async function signIn(
  google: Google,
  email: string,
  changes: Record<string, string> = {},
): Promise<{ accessToken: string; idToken: string }> {
  const page = await (await ask(google, consentUrl(google, changes))).text();
  const answer = fragmentOf(await press(google, page, `value="${email}"`));
  return { accessToken: answer.access_token ?? '', idToken: answer.id_token ?? '' };
}
