import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corporaDir } from '../../demo/corpora.ts';
import type { Line } from '../../lib/contract.ts';
import { normalise } from '../../lib/text/normalise.ts';
import type { ReadMessage } from '../../lib/mail/read-message.ts';
import { NO_SIGNALS } from '../../lib/mail/signals.ts';
import { plainBody } from '../../lib/mail/plain-body.ts';
import { buildTranscript, type ReadThread } from '../../lib/transcript/build-transcript.ts';

interface Bc3Message {
  n: number;
  sender: string;
  subject: string;
  sentences: { id: string; text: string; quoted: boolean }[];
}
/** A thread of the corpus with what people made of it. */
export interface Bc3Entry {
  thread: { listno: string; name: string; messages: Bc3Message[] };
  annotations: unknown[];
}
interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** The scorer beside the corpora, as far as we use it. */
export interface Bc3 {
  loadThreads(dir: string): Bc3Entry[];
  judge(entry: Bc3Entry, ids: string[], words?: number): { wr: number };
  judgeRequests(entry: Bc3Entry, ids: string[]): { majority: Counts; any: Counts };
  prf(counts: Counts): { precision: number; recall: number; f1: number };
}

/** The scorer and its threads, or null where the corpora are missing. */
export async function loadBc3(): Promise<{ bc3: Bc3; entries: Bc3Entry[] } | null> {
  const corpora = corporaDir();
  if (corpora === null) return null;
  const bc3: Bc3 = await import(pathToFileURL(resolve(corpora, '../measure/bc3.mjs')).href);
  return { bc3, entries: bc3.loadThreads(corpora) };
}

/** A BC3 thread as our reader would give it: each message's unquoted sentences, a line each. */
export function readEntry({ thread }: Bc3Entry): Promise<ReadThread> {
  return buildTranscript(
    thread.messages.map((message): ReadMessage => ({
      id: String(message.n),
      sender: { name: message.sender, address: '' },
      time: null,
      subject: message.subject,
      messageId: '',
      answers: '',
      body: plainBody(
        message.sentences
          .filter(({ quoted }) => !quoted)
          .map(({ text }) => text)
          .join('\n\n'),
      ),
      attachments: [],
      signals: NO_SIGNALS,
      unread: null,
    })),
  );
}

/** The sentences that lines cite, in the lines' order. */
export function citedSentences({ thread }: Bc3Entry, lines: readonly Line[]): string[] {
  const ids = lines.flatMap(({ citations }) =>
    citations.flatMap(({ message, quote }) => {
      const wanted = normalise(quote);
      const sentences = thread.messages[message - 1]?.sentences ?? [];
      return sentences
        .filter(({ quoted }) => !quoted)
        .filter(({ text }) => {
          const said = normalise(text);
          return said !== '' && (said.includes(wanted) || wanted.includes(said));
        })
        .map(({ id }) => id);
    }),
  );
  return [...new Set(ids)];
}
