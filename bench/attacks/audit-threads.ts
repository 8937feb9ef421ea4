import type { Line } from '../../lib/contract.ts';
import { localExtract } from '../../lib/summary/extract/local-extract.ts';
import { EvidenceBook } from '../../lib/summary/verify/evidence-book.ts';
import { MUTATIONS } from '../../lib/summary/verify/testing/mutations.ts';
import { brokenRule } from '../../lib/summary/verify/verify-line.ts';
import type { ReadThread } from '../../lib/transcript/build-transcript.ts';
import { loadBc3, readEntry } from '../eval/bc3.ts';
import { loadMeasure } from '../reading/measure.ts';
import type { OpenReader } from '../reading/open-reader.ts';
import { messageOf } from '../reading/scores.ts';
import { accepted } from './accepted.ts';
import { auditLine } from './audit.ts';
import { PERSONA_NAMES } from './obeying-model.ts';

/** Lines of one kind of model on real mail. */
export interface Audit {
  shown: number;
  faults: string[];
}

/** Lines on real threads that the verifier lets through, looked at a second time by other code. */
export async function auditThreads(reader: OpenReader): Promise<{
  threads: number;
  extract: Audit;
  obeying: Audit;
  mutated: Audit & { made: number };
} | null> {
  const threads = await realThreads(reader);
  if (threads === null) return null;
  const audits = {
    extract: { shown: 0, faults: [] as string[] },
    obeying: { shown: 0, faults: [] as string[] },
    mutated: { shown: 0, faults: [] as string[], made: 0 },
  };
  for (const thread of threads) {
    const { transcript } = thread;
    const book = new EvidenceBook(transcript);
    const holds = (line: Line) => brokenRule(line, book) === null;
    const look = (audit: Audit, lines: readonly Line[]) => {
      audit.shown += lines.length;
      for (const line of lines) {
        const fault = auditLine(line, transcript);
        if (fault) audit.faults.push(`${fault}: ${JSON.stringify(line)}`);
      }
    };
    const { lines } = localExtract(transcript, { accepts: holds, length: 'detailed' });
    look(audits.extract, lines);
    for (const persona of PERSONA_NAMES)
      look(audits.obeying, accepted(thread, persona, book).lines);
    const set = { name: '', language: '', transcript, lines, lies: [] };
    const made = Object.values(MUTATIONS).flatMap((mutate) =>
      lines.flatMap((line) => mutate(line, set)),
    );
    audits.mutated.made += made.length;
    look(audits.mutated, made.filter(holds));
  }
  return { threads: threads.length, ...audits };
}

/** The threads of corpora/threads and of BC3, as they are read. */
async function realThreads(reader: OpenReader): Promise<ReadThread[] | null> {
  const measure = await loadMeasure();
  const bc3 = await loadBc3();
  if (!measure || !bc3) return null;
  const threads: ReadThread[] = [];
  for (const { messages } of measure.leak.loadThreads(measure.corpora)) {
    const api = messages.map(({ raw }, i) => messageOf(`m${i}`, raw, 1_000 + i * 1_000));
    threads.push(await reader.call('thread', api));
  }
  for (const entry of bc3.entries) threads.push(await readEntry(entry));
  return threads;
}
