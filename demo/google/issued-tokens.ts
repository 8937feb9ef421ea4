import { decodeJwt } from 'jose';
import { z } from '../../lib/zod.ts';

/** The emulator's answer to a redeemed code; without an id token, to a refresh. */
export const tokenAnswerSchema = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  scope: z.string(),
  id_token: z.string().optional(),
});
export type TokenAnswer = z.infer<typeof tokenAnswerSchema>;

/** An access token that may still be used. */
export interface IssuedToken {
  email: string;
  scopes: ReadonlySet<string>;
  clientId: string;
  /** Google's `sub`. */
  subject: string;
  idToken: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** What the front remembers of the tokens that passed it: the emulator itself takes any for the first user's. */
export interface IssuedTokens {
  /** Remembers a token; an answer without an id token (a refresh) belongs to nobody known and is left out. */
  add(answer: TokenAnswer): void;
  /** The token, by itself or by the id token issued with it; undefined where unknown, expired or revoked. */
  find(token: string): IssuedToken | undefined;
  /** Ends a token, and with it every other of the same account: the consent behind them is gone. */
  revoke(token: string): void;
  /** Lets the hour of every token pass. */
  expireAll(): void;
}

const identitySchema = z.object({ sub: z.string(), aud: z.string(), email: z.string() });

/** An empty memory of tokens. */
export function issuedTokens(): IssuedTokens {
  const issued = new Map<string, IssuedToken>();
  return {
    add(answer) {
      if (!answer.id_token) return;
      const identity = identitySchema.parse(decodeJwt(answer.id_token));
      issued.set(answer.access_token, {
        email: identity.email,
        scopes: new Set(answer.scope.split(' ')),
        clientId: identity.aud,
        subject: identity.sub,
        idToken: answer.id_token,
        expiresAt: Date.now() + answer.expires_in * 1_000,
      });
    },
    find(token) {
      const found =
        issued.get(token) ?? [...issued.values()].find((each) => each.idToken === token);
      return found && found.expiresAt > Date.now() ? found : undefined;
    },
    revoke(token) {
      const email = issued.get(token)?.email;
      for (const [each, { email: owner }] of issued) if (owner === email) issued.delete(each);
    },
    expireAll: () => issued.clear(),
  };
}
