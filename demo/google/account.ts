import type { MailThread } from '../mail-thread.ts';

/** A Google account of the demo world and what lies in its mailbox. */
export interface Account {
  email: string;
  name: string;
  threads: MailThread[];
}
