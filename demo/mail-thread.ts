/** One message of the demo world, as it came over the wire. */
export interface MailMessage {
  /** 16 hex digits, as in Gmail's API and in the page's `data-legacy-message-id`. */
  id: string;
  /** RFC 5322 source, bytes as they are. */
  raw: Buffer;
  /** Arrival, epoch milliseconds (the Date header; a message without one follows its predecessor). */
  date: number;
}

/** A thread of the demo world; messages in time order, at least one. */
export interface MailThread {
  /** 16 hex digits, as in Gmail's API and in the page's `data-legacy-thread-id`. */
  id: string;
  /** The folder or file it was read from, relative to the mailbox. */
  name: string;
  messages: MailMessage[];
}
