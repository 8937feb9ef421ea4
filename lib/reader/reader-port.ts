import type { ReadMessage } from '../mail/read-message.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';

/** The port between the background worker and the offscreen document; both ends are ours alone. */
export const READER_PORT = 'reader';

/** A message of Gmail's page, read there by the content script: nobody was signed in. */
export type PageMessage = Pick<ReadMessage, 'id' | 'sender' | 'body'> & { time: null };

/** What is to be read: a thread of the Gmail API, unchecked, or messages that the page showed, of `of` in all. */
export type ReadRequest =
  | { kind: 'api'; messages: unknown[] }
  | { kind: 'page'; subject: string; messages: PageMessage[]; of: number };

/** What comes back: progress, then the thread, or nothing readable. */
export type ReadReply =
  | { type: 'progress'; read: number; of: number }
  | { type: 'done'; thread: ReadThread }
  | { type: 'failed' };
