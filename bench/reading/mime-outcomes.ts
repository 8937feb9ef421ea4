import type { PeerName } from '../peers/load-peer.ts';
import type { Parts } from '../peers/peer.ts';
import { PeerProcess } from '../peers/peer-process.ts';
import type { OpenReader } from './open-reader.ts';

const LIMIT_MS = 10_000;

/** A raw message of the corpus. */
export interface MailFile {
  name: string;
  raw: Buffer;
}

/** What a reader made of a file: a text, nothing and why, or a crash, hang or exception. */
export type Outcome = { text: string } | { refused: string } | { failed: string };

/** What readers make of files, by the files' names. */
export const mimeOutcomes = { ofReader, ofPeer };

/** Our reader, given the messages of the Gmail API that `toMessage` makes of the files. */
async function ofReader(
  reader: OpenReader,
  files: readonly MailFile[],
  toMessage: (name: string, raw: Buffer) => unknown,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const { name, raw } of files) {
    const late = new Promise<Outcome>((resolve) =>
      setTimeout(() => resolve({ failed: 'timeout' }), LIMIT_MS).unref(),
    );
    outcomes.set(name, await Promise.race([readOne(reader, toMessage(name, raw)), late]));
  }
  return outcomes;
}

async function readOne(reader: OpenReader, message: unknown): Promise<Outcome> {
  try {
    const { body, unread } = await reader.call('read', message);
    return unread === null || body.text !== '' ? { text: body.text } : { refused: unread };
  } catch {
    return { failed: 'throws' };
  }
}

/** A peer, given the raw messages; its text is both of a message's forms. */
async function ofPeer(name: PeerName, files: readonly MailFile[]): Promise<Map<string, Outcome>> {
  const peer = new PeerProcess(name, LIMIT_MS);
  const outcomes = new Map<string, Outcome>();
  for (const { name: file, raw } of files) {
    const answer = await peer.run({ method: 'decode', calls: [[raw]], silent: false });
    if ('failure' in answer) outcomes.set(file, { failed: answer.failure });
    else {
      const { html, text } = answer.values[0] as Parts;
      outcomes.set(file, { text: `${text}\n${html}` });
    }
  }
  peer.close();
  return outcomes;
}
