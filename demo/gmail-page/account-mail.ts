import type { MailMessage, MailThread } from '../mail-thread.ts';
import { decodeMessage } from './decode-message.ts';
import type { ListedThread, Person, ShownMessage, ShownThread } from './page-data.ts';

/** One account's mail as the page asks for it. Unknown thread ids answer null. */
export interface AccountMail {
  person: Person;
  /** Newest thread first. */
  list(): Promise<ListedThread[]>;
  thread(id: string): Promise<ShownThread | null>;
  messageIds(id: string): string[] | null;
  /** Adds a message; an unknown thread id starts a thread. */
  append(threadId: string, message: MailMessage): void;
}

/**
 * Holds an account's threads and decodes each message once, when it is first asked for.
 * The caller's arrays are copied, so that appended mail stays in this page.
 */
export function createAccountMail(person: Person, threads: MailThread[]): AccountMail {
  const messages = new Map(threads.map((thread) => [thread.id, [...thread.messages]]));
  const decoded = new WeakMap<MailMessage, Promise<ShownMessage>>();

  function decode(message: MailMessage): Promise<ShownMessage> {
    const known = decoded.get(message) ?? decodeMessage(message);
    decoded.set(message, known);
    return known;
  }

  async function thread(id: string): Promise<ShownThread | null> {
    const shown = await Promise.all((messages.get(id) ?? []).map(decode));
    const [first] = shown;
    return first ? { id, subject: first.subject, messages: shown } : null;
  }

  return {
    person,
    thread,
    async list() {
      const all = await Promise.all([...messages.keys()].map(thread));
      return all
        .filter((shown) => shown !== null)
        .map(listed)
        .toSorted((one, other) => other.date - one.date);
    },
    messageIds: (id) => messages.get(id)?.map((message) => message.id) ?? null,
    append(threadId, message) {
      messages.set(threadId, [...(messages.get(threadId) ?? []), message]);
    },
  };
}

function listed({ id, subject, messages }: ShownThread): ListedThread {
  const last = messages.at(-1);
  return {
    id,
    subject,
    snippet: last?.snippet ?? '',
    date: last?.date ?? 0,
    senders: [...new Map(messages.map(({ from }) => [from.email, from])).values()],
    messageIds: messages.map((message) => message.id),
    hasAttachments: messages.some((message) => message.attachments.length > 0),
  };
}
