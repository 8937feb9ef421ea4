import type { AccountInfo, ListedThread, ShownThread } from '../page-data.ts';

const UNREAD_AT_FIRST = 4;

/** The account's mail in the browser, with what the user has done to it since the page was loaded. */
export interface Mailbox {
  /** Fetches the list anew. */
  refresh(): Promise<void>;
  /** The threads of a view (`inbox`, `sent`, …) as last fetched, newest first. */
  threads(view: string, terms: string): ListedThread[];
  /** Fetches one thread, or null where there is none. */
  open(id: string): Promise<ShownThread | null>;
  /** The ids of a thread's messages at this moment. */
  messageIds(id: string): Promise<string[]>;
  isUnread(id: string): boolean;
  markRead(id: string): void;
  isStarred(id: string): boolean;
  star(id: string, starred: boolean): void;
  archive(id: string, archived: boolean): void;
}

/** Both ends of this conversation are one program, so its answers are taken by their declared types. */
async function fetchJson<T>(address: string): Promise<T | null> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as T) : null;
}

/** Whose page this is. */
export async function fetchAccount(): Promise<AccountInfo | null> {
  return fetchJson<AccountInfo>('data/account');
}

/** The mailbox of the account whose page this is; the newest received threads count as unread until opened. */
export function createMailbox(email: string): Mailbox {
  const starred = new Set<string>();
  const archived = new Set<string>();
  let unread: Set<string> | null = null;
  let listed: ListedThread[] = [];

  const received = (thread: ListedThread) =>
    thread.senders.some((sender) => sender.email !== email);
  const inView: Record<string, (thread: ListedThread) => boolean> = {
    all: () => true,
    inbox: (thread) => received(thread) && !archived.has(thread.id),
    sent: (thread) => thread.senders.some((sender) => sender.email === email),
    starred: (thread) => starred.has(thread.id),
  };

  return {
    async refresh() {
      listed = (await fetchJson<ListedThread[]>('data/threads')) ?? [];
      unread ??= new Set(
        listed
          .filter(received)
          .slice(0, UNREAD_AT_FIRST)
          .map(({ id }) => id),
      );
    },
    threads(view, terms) {
      if (view === 'search') return listed.filter((thread) => matches(thread, terms));
      return listed.filter(inView[view] ?? (() => false));
    },
    open: (id) => fetchJson<ShownThread>(`data/threads/${id}`),
    messageIds: async (id) => (await fetchJson<string[]>(`data/threads/${id}/ids`)) ?? [],
    isUnread: (id) => unread?.has(id) ?? false,
    markRead: (id) => void unread?.delete(id),
    isStarred: (id) => starred.has(id),
    star: (id, on) => void (on ? starred.add(id) : starred.delete(id)),
    archive: (id, on) => void (on ? archived.add(id) : archived.delete(id)),
  };
}

function matches({ subject, snippet, senders }: ListedThread, terms: string): boolean {
  const names = senders.map(({ name, email }) => `${name} ${email}`);
  const text = [subject, snippet, ...names].join(' ').toLowerCase();
  return terms
    .toLowerCase()
    .split(/\s+/u)
    .every((term) => text.includes(term));
}
