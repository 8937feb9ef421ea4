import type { SeedConfig } from 'emulate';
import type { Account } from './account.ts';
import { labelIds } from './label-ids.ts';
import type { MessageAliases } from './message-aliases.ts';

/** The only client of the emulated Google; public, so its secret is empty. */
export interface OAuthClient {
  clientId: string;
  redirectUris: string[];
}

/**
 * What the emulator starts with. `internalTokens` (token by address) are the front's own, so that its questions do not
 * count against the 5,000 requests an hour of a user's token.
 */
export function emulatorSeed(
  accounts: readonly Account[],
  { clientId, redirectUris }: OAuthClient,
  internalTokens: ReadonlyMap<string, string>,
  aliases: MessageAliases,
): SeedConfig {
  const taken = new Set<string>();
  return {
    tokens: Object.fromEntries(
      [...internalTokens].map(([email, token]) => [token, { login: email }]),
    ),
    google: {
      users: accounts.map(({ email, name }) => ({ email, name })),
      oauth_clients: [
        { client_id: clientId, client_secret: '', name: 'Précis', redirect_uris: redirectUris },
      ],
      messages: accounts.flatMap((account) => seedMessages(account, taken, aliases)),
    },
  };
}

function seedMessages({ email, threads }: Account, taken: Set<string>, aliases: MessageAliases) {
  return threads.flatMap((thread) =>
    thread.messages.map((message) => {
      const inner = taken.has(message.id) ? `${message.id}-${taken.size}` : message.id;
      taken.add(inner);
      if (inner !== message.id) aliases.add(email, { inner, outer: message.id });
      return {
        id: inner,
        thread_id: thread.id,
        user_email: email,
        raw: message.raw.toString('base64url'),
        label_ids: labelIds(message.raw, email),
        // Not the number: the emulator takes one of fewer than 13 digits (before 2001) for seconds.
        internal_date: new Date(message.date).toISOString(),
      };
    }),
  );
}
