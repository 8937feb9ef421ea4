import type { MessageAliases } from './message-aliases.ts';

/** An answer of the emulator's Gmail. */
export interface MailboxAnswer {
  status: number;
  json: unknown;
}

/** A question to it: what follows `/users/me/`, and whose mailbox. */
export interface MailboxQuestion {
  email: string;
  token: string;
  path: string;
  query?: URLSearchParams;
  method?: string;
  /** JSON text. */
  body?: string;
}

export type MailboxClient = (question: MailboxQuestion) => Promise<MailboxAnswer>;

/** Asks the emulator's Gmail, with our ids of messages on both sides. */
export function mailboxClient(origin: string, aliases: MessageAliases): MailboxClient {
  return async ({ email, token, path, query, method = 'GET', body }) => {
    const inner = path.replace(
      /^(messages\/)([^/]+)/,
      (_, folder: string, id: string) => folder + aliases.inner(email, id),
    );
    const answer = await fetch(`${origin}/gmail/v1/users/me/${inner}?${query ?? ''}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body } : {}),
    });
    const text = await answer.text();
    const ours = (key: string, value: unknown): unknown =>
      key === 'id' && typeof value === 'string' ? aliases.outer(email, value) : value;
    return { status: answer.status, json: text === '' ? null : JSON.parse(text, ours) };
  };
}
