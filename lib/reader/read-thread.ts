import { Breath } from '../breath.ts';
import { gmailMessageSchema } from '../mail/gmail-message.ts';
import { stripInvisible } from '../mail/invisible-characters.ts';
import { NO_SIGNALS } from '../mail/signals.ts';
import { type ReadHtml, type ReadMessage, readMessage } from '../mail/read-message.ts';
import { buildTranscript, type ReadThread } from '../transcript/build-transcript.ts';
import type { ReadRequest } from './reader-port.ts';

/** Labels of messages that Gmail does not show in a thread. */
const UNSHOWN = ['DRAFT', 'TRASH', 'SPAM'];

/**
 * Reads a thread: messages one by one, then the transcript of them all.
 * @param onRead is told after each message
 */
export async function readThread(
  request: ReadRequest,
  readHtml: ReadHtml,
  onRead: (read: number, of: number) => void,
): Promise<ReadThread> {
  if (request.kind === 'page') return buildTranscript(pageMessages(request), request.of);
  const shown = request.messages.filter(isShown);
  const raw = shown.length > 0 ? shown : request.messages;
  const read: ReadMessage[] = [];
  const breath = new Breath();
  for (const each of raw) {
    read.push(await readMessage(each, readHtml));
    onRead(read.length, raw.length);
    if (breath.isDue) await breath.take();
  }
  return buildTranscript(read);
}

function isShown(raw: unknown): boolean {
  const message = gmailMessageSchema.safeParse(raw);
  return !message.success || !message.data.labelIds.some((label) => UNSHOWN.includes(label));
}

const pageMessages = (request: ReadRequest & { kind: 'page' }): ReadMessage[] =>
  request.messages.map((message) => ({
    ...message,
    sender: { ...message.sender, name: stripInvisible(message.sender.name).text },
    subject: stripInvisible(request.subject).text,
    messageId: '',
    answers: '',
    attachments: [],
    signals: NO_SIGNALS,
    unread: null,
  }));
