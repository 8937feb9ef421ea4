/** Someone in a header. `name` is empty where the mail gives none. */
export interface Person {
  name: string;
  email: string;
}

/** What the page says of an attachment; its bytes never reach the page. `size` is in bytes. */
export interface AttachmentInfo {
  name: string;
  type: string;
  size: number;
}

/** One message, decoded for the page. `date` is epoch milliseconds; `html` is as authored and not yet sanitised. */
export interface ShownMessage {
  id: string;
  from: Person;
  to: Person[];
  cc: Person[];
  date: number;
  subject: string;
  html: string | null;
  text: string;
  snippet: string;
  attachments: AttachmentInfo[];
}

/** A thread with all its messages, in time order. The subject is the first message's, possibly empty. */
export interface ShownThread {
  id: string;
  subject: string;
  messages: ShownMessage[];
}

/** A row of the list. `senders` are distinct, in the order they first wrote. */
export interface ListedThread {
  id: string;
  subject: string;
  snippet: string;
  date: number;
  senders: Person[];
  messageIds: string[];
  hasAttachments: boolean;
}

/** Whose page this is, and whom the account menu offers; `accounts[n]` lives at `/mail/u/<n>/`. */
export interface AccountInfo extends Person {
  accounts: Person[];
}
