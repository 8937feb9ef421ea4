import type { PeerName } from '../peers/load-peer.ts';
import type { Parts } from '../peers/peer.ts';
import { PeerProcess } from '../peers/peer-process.ts';
import type { MailFile } from './mail-files.ts';
import type { Outcome } from './our-outcomes.ts';

const LIMIT_MS = 10_000;

/** A peer, given the raw messages; its text is both of a message's forms. */
export async function peerOutcomes(
  name: PeerName,
  files: readonly MailFile[],
): Promise<Map<string, Outcome>> {
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
