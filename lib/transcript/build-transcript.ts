import { LIMITS, type Segment, type Transcript, type TranscriptMessage } from '../contract.ts';
import type { ReadMessage } from '../mail/read-message.ts';
import { toBlocks } from '../mail/roles/blocks.ts';
import { isForwardSubject } from '../mail/roles/dividers.ts';
import { History } from '../mail/roles/history.ts';
import type { Coverage } from './coverage.ts';
import { fingerprint } from './fingerprint.ts';
import { segmentsOf } from './segments.ts';
import type { Source } from './source.ts';

/** A thread as it was read: what is sent, whom it cites, and what was not read. */
export interface ReadThread {
  transcript: Transcript;
  sources: Source[];
  coverage: Coverage;
}

/**
 * Numbers the messages of a thread in time order and keeps each one's own and forwarded words.
 * @param messages as read, any order; at least one
 * @param of how many messages the thread has, where more exist than could be read
 */
export async function buildTranscript(
  messages: readonly ReadMessage[],
  of = messages.length,
): Promise<ReadThread> {
  const ordered = messages.toSorted(
    (a, b) => Date.parse(a.time ?? '') - Date.parse(b.time ?? '') || 0,
  );
  const history = new History();
  const read = ordered.slice(-LIMITS.messages).map((message, index) => {
    const { text } = message.body;
    const blocks = toBlocks(message.body, {
      history,
      senderName: message.sender.name,
      isForward: isForwardSubject(message.subject),
    });
    const segments = segmentsOf(message.body, blocks, history);
    history.add(text);
    return { message, entry: entryOf(message, segments, index + 1) };
  });
  const unread = read.flatMap(({ message, entry }) =>
    message.unread ? [{ message: entry.number, reason: message.unread }] : [],
  );
  return {
    transcript: {
      subject: clip(ordered[0]?.subject ?? '', LIMITS.subjectChars),
      messages: read.map(({ entry }) => entry),
    },
    sources: await Promise.all(read.map(({ message, entry }) => sourceOf(message, entry))),
    coverage: { of: Math.max(of, read.length), read: read.length - unread.length, unread },
  };
}

function entryOf(message: ReadMessage, segments: Segment[], number: number): TranscriptMessage {
  return {
    number,
    sender: {
      name: clip(message.sender.name, LIMITS.nameChars),
      address: clip(message.sender.address, LIMITS.nameChars),
    },
    time: message.time,
    segments,
    attachments: message.attachments
      .map(({ name }) => clip(name, LIMITS.nameChars))
      .slice(0, LIMITS.attachments),
  };
}

async function sourceOf(message: ReadMessage, entry: TranscriptMessage): Promise<Source> {
  return {
    number: entry.number,
    id: message.id,
    name: entry.sender.name,
    address: entry.sender.address,
    time: entry.time,
    fingerprint: await fingerprint(entry.segments.map(({ text }) => text).join('\n')),
    hidden: Object.values(message.body.hidden).reduce((sum, count) => sum + count, 0),
  };
}

const clip = (text: string, length: number) =>
  text.length > length ? text.slice(0, length) : text;
