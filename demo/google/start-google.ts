import { randomUUID } from 'node:crypto';
import type { MailMessage } from '../mail-thread.ts';
import type { HostHandler } from '../tls-front.ts';
import type { Account } from './account.ts';
import { accountsHost } from './accounts-host.ts';
import { deliver } from './deliver.ts';
import { emulatorSeed } from './emulator-seed.ts';
import type { OAuthClient } from './emulator-seed.ts';
import { ISSUER, startEmulator } from './emulator.ts';
import { gmailHost } from './gmail-host.ts';
import { issuedTokens } from './issued-tokens.ts';
import { labelThread } from './label-thread.ts';
import { mailboxClient } from './mailbox-client.ts';
import { messageAliases } from './message-aliases.ts';
import { logged } from './request-log.ts';
import type { RequestLog } from './request-log.ts';
import { revoke, tokenHost } from './token-host.ts';

/** An emulated Google: sign-in and Gmail for invented accounts. */
export interface Google {
  /** Fetch-style handlers by host name, for `startTlsFront`. */
  hosts: Record<string, HostHandler>;
  /** The emulator's signing keys, a loopback http URL: for whoever checks id tokens. */
  jwksUrl: string;
  authUrl: string;
  issuer: string;
  /** Adds a message to a thread while Google runs; an unknown thread id opens a new thread. */
  deliver(email: string, threadId: string, message: MailMessage): Promise<void>;
  /** Puts a new label of the account's own on a thread. */
  label(email: string, threadId: string, name: string): Promise<void>;
  requests: RequestLog;
  /** Ends a token and the consent behind it: 401 from now on, and `prompt=none` is refused. */
  revoke(token: string): void;
  /** Lets the hour of every token pass: 401 from now on, and `prompt=none` gives a new one. */
  expireAll(): void;
  /** Who answers `prompt=none` silently: filled by consenting, free to change. */
  signedIn: Set<string>;
  close(): Promise<void>;
}

/** Starts the emulated Google with these accounts and one OAuth client. Close it when done. */
export async function startGoogle(options: { accounts: Account[] } & OAuthClient): Promise<Google> {
  const emails = options.accounts.map((account) => account.email);
  const ownTokens = new Map(emails.map((email) => [email, randomUUID()]));
  const aliases = messageAliases();
  const emulator = await startEmulator(emulatorSeed(options.accounts, options, ownTokens, aliases));
  const { origin } = emulator;
  const tokens = issuedTokens();
  const authorization = { origin, emails, tokens, signedIn: new Set<string>() };
  const ask = mailboxClient(origin, aliases);
  let delivering: Promise<unknown> = Promise.resolve();
  const gmail = gmailHost({ ask, tokens, settled: () => delivering });
  const token = tokenHost(authorization);
  const { hosts, requests } = logged({
    'accounts.google.com': accountsHost(authorization).fetch,
    'oauth2.googleapis.com': token.fetch,
    'www.googleapis.com': token.fetch,
    'gmail.googleapis.com': gmail.fetch,
  });
  return {
    hosts,
    requests,
    jwksUrl: `${origin}/oauth2/v3/certs`,
    authUrl: `${ISSUER}/o/oauth2/v2/auth`,
    issuer: ISSUER,
    deliver(email, threadId, message) {
      const own = ownTokens.get(email);
      if (!own) return Promise.reject(new Error('no such account in the demo'));
      const arrival = deliver(ask, aliases, { email, token: own, threadId }, message);
      delivering = Promise.allSettled([delivering, arrival]);
      return arrival;
    },
    label: (email, threadId, name) =>
      labelThread(ask, { email, token: ownTokens.get(email) ?? '', threadId }, name),
    revoke: (revoked) => revoke(authorization, revoked),
    expireAll: () => tokens.expireAll(),
    signedIn: authorization.signedIn,
    close: () => emulator.close(),
  };
}
