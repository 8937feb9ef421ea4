import type { Language, Length, Line } from '../contract.ts';
import type { DetectLanguage } from '../detect-language.ts';
import type { Engine } from '../engine/engine.ts';
import { Failure } from '../failure.ts';
import type { FailureCode } from '../failure-report.ts';
import { log } from '../log.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import type { Answer } from './answer.ts';
import { answerThread } from './answer-thread.ts';
import { EXTRACT_VERSION, localExtract } from './extract/local-extract.ts';
import type { Reader } from './for-reader.ts';
import { showLine } from './show-line.ts';
import type { Summary, SummaryLine } from './summary.ts';
import type { QuietReason } from './gate/quiet-reason.ts';
import { toSummary } from './to-summary.ts';
import { EvidenceBook } from './verify/evidence-book.ts';
import { brokenRule } from './verify/verify-line.ts';

/**
 * What happens on the way to a summary, in order: reading, the local extract, what is sent, lines one by one, the end. For a
 * thread that is not worth a summary nobody asked for, `quiet` comes in place of all that follows the reading.
 */
export type SummaryUpdate =
  | { type: 'reading'; read: number; of: number }
  | { type: 'quiet'; reason: QuietReason }
  | { type: 'extract'; summary: Summary }
  | { type: 'sent'; body: string }
  | { type: 'line'; line: SummaryLine }
  | { type: 'done'; summary: Summary; retryAfter?: number };

/** One summary to make. */
export interface SummaryJob {
  /** Reads the thread; `onRead` is told how many of how many messages are done. */
  read: (onRead: (read: number, of: number) => void, signal: AbortSignal) => Promise<ReadThread>;
  /** Says why a thread is not worth it, for one that nobody asked to summarize; null where somebody did. */
  gate: ((thread: ReadThread) => QuietReason | null) | null;
  /** The engine to ask, or the reason why there is none: then the local extract stands. */
  engine: Engine | FailureCode;
  language: Language;
  length: Length;
  /** Whether secrets are replaced before anything leaves the browser. */
  masked: boolean;
  /** Who reads; null where nobody is signed in. */
  readerOf: ((thread: ReadThread) => Reader) | null;
  /** The summary of an earlier version of the thread, to be brought up to date. */
  previous: Summary | null;
  detectLanguage: DetectLanguage;
}

/**
 * Reads a thread, shows the local extract at once, asks the engine, and falls back to the extract when it cannot answer,
 * with the reason. Fails only where the thread cannot be read, or with the abort.
 * @returns the summary; null where the gate stayed shut
 */
export async function summarize(
  job: SummaryJob,
  emit: (update: SummaryUpdate) => void,
  signal: AbortSignal,
): Promise<Summary | null> {
  const started = Date.now();
  const thread = await job.read((read, of) => emit({ type: 'reading', read, of }), signal);
  signal.throwIfAborted();
  const reason = job.gate?.(thread) ?? null;
  if (reason) {
    emit({ type: 'quiet', reason });
    return null;
  }
  const { length } = job;
  const reader = job.readerOf?.(thread) ?? null;
  const make = (made: Answer) => toSummary(made, { thread, reader, length });
  const extract = make(extractOf(thread, length));
  emit({ type: 'extract', summary: extract });
  const end = (summary: Summary, retryAfter?: number) => {
    const { lines, dropped, fallback } = summary;
    log('summary.done', {
      ms: Date.now() - started,
      lines: lines.length,
      dropped,
      ...(fallback ? { code: fallback } : {}),
    });
    emit(
      retryAfter === undefined ? { type: 'done', summary } : { type: 'done', summary, retryAfter },
    );
    return summary;
  };
  if (typeof job.engine === 'string') return end({ ...extract, fallback: job.engine });
  try {
    const onLine = (line: Line) => emit({ type: 'line', line: showLine(line, thread, reader) });
    const onSend = (body: string) => emit({ type: 'sent', body });
    const question = { ...job, thread, onLine, onSend };
    return end(make(await answerThread(job.engine, question, signal)));
  } catch (error) {
    signal.throwIfAborted();
    const { code, retryAfter } = Failure.from(error);
    return end({ ...extract, fallback: code }, retryAfter);
  }
}

/** What plain code says of the thread: sentences of it that pass the same checks as a model's lines. */
function extractOf({ transcript }: ReadThread, length: Length): Answer {
  const book = new EvidenceBook(transcript);
  const accepts = (line: Line) => brokenRule(line, book) === null;
  return {
    ...localExtract(transcript, { accepts, length }),
    dropped: 0,
    engine: 'extract',
    model: null,
    promptVersion: EXTRACT_VERSION,
  };
}
