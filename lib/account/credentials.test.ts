import { browser } from '#imports';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Failure } from '../failure.ts';
import { addAccount } from './accounts.ts';
import { grantOf, withGrant } from './credentials.ts';
import { type Grant, writeGrant } from './grants.ts';
import { signOut } from './sign-in.ts';

const NOON = Date.UTC(2026, 2, 2, 12);
const HOUR = 3_600_000;
const PROXY = 'https://proxy.example.com';
const OLD: Grant = {
  accessToken: 'old access',
  accessExpiresAt: NOON + HOUR,
  session: 'old session',
  sessionExpiresAt: NOON + HOUR,
  proxyUrl: PROXY,
};

/** The consent pages that were opened: for whom, and whether a person saw them. */
let flows: { hint: string | null; interactive: boolean | undefined }[];
/** Whose mailbox a consent opens; Google may know another user than the hint says. */
let mailbox: (hint: string | null) => string | null;

/** Google's side of the flow: an id token with the nonce, an access token named for its mailbox. */
async function consentPage({ interactive, url }: { interactive?: boolean; url: string }) {
  const asked = new URL(url).searchParams;
  flows.push({ hint: asked.get('login_hint'), interactive });
  const email = mailbox(asked.get('login_hint'));
  if (!email) return 'https://x.chromiumapp.org/#error=interaction_required';
  const claims = btoa(JSON.stringify({ nonce: asked.get('nonce') }));
  const fragment = new URLSearchParams({
    access_token: `access ${flows.length} of ${email}`,
    id_token: `header.${claims}.signature`,
    expires_in: '3600',
    state: asked.get('state') ?? '',
  });
  return `https://x.chromiumapp.org/#${fragment}`;
}

/** Gmail's profile and the proxy's session. */
async function answers(url: string, { headers }: { headers: Record<string, string> }) {
  if (url === `${PROXY}/v1/session`)
    return Response.json({ token: `session ${flows.length}`, expiresAt: NOON + HOUR });
  return Response.json({ emailAddress: headers.Authorization?.replace(/^.* of /, '') });
}

const renewed = (count: number, email: string): Grant => ({
  accessToken: `access ${count} of ${email}`,
  accessExpiresAt: NOON + HOUR,
  session: `session ${count}`,
  sessionExpiresAt: NOON + HOUR,
  proxyUrl: PROXY,
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  flows = [];
  mailbox = (hint) => hint;
  browser.identity.getRedirectURL = () => 'https://x.chromiumapp.org/';
  browser.identity.launchWebAuthFlow = consentPage;
  vi.stubGlobal('fetch', answers);
  await addAccount('ada@example.com');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('grantOf', () => {
  it('gives a grant that holds, and opens nothing', async () => {
    await writeGrant('ada@example.com', OLD);
    expect(await grantOf('ada@example.com', PROXY)).toEqual(OLD);
    expect(flows).toEqual([]);
  });

  it('renews a grant that ended, without a window', async () => {
    await writeGrant('ada@example.com', { ...OLD, accessExpiresAt: NOON });
    expect(await grantOf('ada@example.com', PROXY)).toEqual(renewed(1, 'ada@example.com'));
    expect(flows).toEqual([{ hint: 'ada@example.com', interactive: false }]);
    expect(await grantOf('ada@example.com', PROXY)).toEqual(renewed(1, 'ada@example.com'));
    expect(flows).toHaveLength(1);
  });

  it('renews once for two callers', async () => {
    const [first, second] = await Promise.all([
      grantOf('ada@example.com', PROXY),
      grantOf('ada@example.com', PROXY),
    ]);
    expect(first).toEqual(second);
    expect(flows).toHaveLength(1);
  });

  it('renews for each of two accounts', async () => {
    await addAccount('bo@example.com');
    const [ada, bo] = await Promise.all([
      grantOf('ada@example.com', PROXY),
      grantOf('bo@example.com', PROXY),
    ]);
    expect(ada.accessToken).toMatch(/ of ada@example\.com$/);
    expect(bo.accessToken).toMatch(/ of bo@example\.com$/);
    expect(flows.map(({ hint }) => hint)).toEqual(['ada@example.com', 'bo@example.com']);
  });

  it('opens nothing for an account that did not agree', async () => {
    await expect(grantOf('bo@example.com', PROXY)).rejects.toMatchObject({ code: 'signed-out' });
    expect(flows).toEqual([]);
  });

  it('asks to sign in again where Google no longer knows the user, and tries anew the next time', async () => {
    mailbox = () => null;
    const refusal = grantOf('ada@example.com', PROXY);
    await expect(refusal).rejects.toMatchObject({ code: 'signed-out' });
    mailbox = (hint) => hint;
    expect(await grantOf('ada@example.com', PROXY)).toEqual(renewed(2, 'ada@example.com'));
  });

  it('keeps no grant of another account than the one it is for', async () => {
    mailbox = () => 'eve@example.com';
    const refusal = grantOf('ada@example.com', PROXY);
    await expect(refusal).rejects.toMatchObject({ code: 'wrong-account' });
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('keeps no grant of an account that was signed out while it was renewed', async () => {
    const renewal = grantOf('ada@example.com', PROXY);
    browser.identity.launchWebAuthFlow = async (details) => {
      await signOut('ada@example.com');
      return consentPage(details);
    };
    await expect(renewal).rejects.toMatchObject({ code: 'signed-out' });
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});

describe('withGrant', () => {
  beforeEach(() => writeGrant('ada@example.com', OLD));

  it.each(['signed-out', 'session-refused'] as const)(
    'tries once more with a fresh grant where the first was %s',
    async (code) => {
      const result = await withGrant('ada@example.com', PROXY, async ({ accessToken }) => {
        if (accessToken === 'old access') throw new Failure(code);
        return accessToken;
      });
      expect(result).toBe('access 1 of ada@example.com');
    },
  );

  it('gives up where the fresh one is refused, too', async () => {
    const tried: string[] = [];
    const call = withGrant('ada@example.com', PROXY, async ({ session }) => {
      tried.push(session);
      throw new Failure('session-refused');
    });
    await expect(call).rejects.toMatchObject({ code: 'session-refused' });
    expect(tried).toEqual(['old session', 'session 1']);
  });

  it('renews nothing for another failure', async () => {
    const call = withGrant('ada@example.com', PROXY, () =>
      Promise.reject(new Failure('gmail-busy')),
    );
    await expect(call).rejects.toMatchObject({ code: 'gmail-busy' });
    expect(flows).toEqual([]);
  });
});
