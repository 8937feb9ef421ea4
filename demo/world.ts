import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { createGmailPage, type GmailPage } from './gmail-page/app.ts';
import type { Account } from './google/account.ts';
import { type Google, startGoogle } from './google/start-google.ts';
import { type RunningProxy, startProxy } from './start-proxy.ts';
import { forwardTo, startTlsFront } from './tls-front.ts';

/** Where the demo's build of the extension finds its proxy; resolves nowhere but in the demo's browser. */
export const DEMO_PROXY_HOST = 'proxy.precis.example';

const CLIENT_ID = '0000-demo.apps.googleusercontent.com';

/** A request body as it left the extension for the proxy. */
export interface SentBody {
  url: string;
  body: string;
}

/** Google, Gmail's page and the proxy on one computer, behind one TLS port. */
export interface World {
  google: Google;
  gmail: GmailPage;
  proxy: RunningProxy;
  /** Every request body that reached the proxy's host, oldest first. */
  sent: SentBody[];
  /** When the extension last left a summary that was still coming (epoch ms, with fractions); null if it never did. */
  leftAt: () => number | null;
  /** What a Chromium needs to live in this world. */
  browserArgs: string[];
  close(): Promise<void>;
}

/**
 * Starts the world.
 * @param accounts who has which mail; the first is `/mail/u/0/`
 * @param proxyEnv further variables of the proxy, such as a Mistral key and server
 */
export async function startWorld(
  accounts: Account[],
  proxyEnv: Record<string, string> = {},
): Promise<World> {
  const redirectUris = [`https://${EXTENSION_ID}.chromiumapp.org/`];
  const google = await startGoogle({ accounts, clientId: CLIENT_ID, redirectUris });
  const proxy = await startProxy({
    GOOGLE_CLIENT_ID: CLIENT_ID,
    GOOGLE_AUTH_URL: google.authUrl,
    GOOGLE_JWKS_URL: google.jwksUrl,
    GOOGLE_ISSUER: google.issuer,
    REQUESTS_PER_MINUTE: '10000',
    DAILY_TOKENS: '1000000000',
    ...proxyEnv,
  });
  const gmail = createGmailPage({ accounts });
  const sent: SentBody[] = [];
  let leftAt: number | null = null;
  const forward = forwardTo(proxy.origin);
  const front = await startTlsFront({
    ...google.hosts,
    'mail.google.com': (request) => gmail.app.fetch(request),
    [DEMO_PROXY_HOST]: async (request) => {
      request.signal.addEventListener('abort', () => {
        leftAt = performance.timeOrigin + performance.now();
      });
      return forward(await recorded(request, sent));
    },
  });
  return {
    google,
    gmail,
    proxy,
    sent,
    leftAt: () => leftAt,
    browserArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${front.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    close: async () => {
      await front.close();
      await Promise.all([google.close(), proxy.close()]);
    },
  };
}

async function recorded(request: Request, sent: SentBody[]): Promise<Request> {
  if (request.method !== 'POST') return request;
  const body = await request.text();
  sent.push({ url: request.url, body });
  const { headers, method, signal, url } = request;
  return new Request(url, { method, headers, body, signal });
}
