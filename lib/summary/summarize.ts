import type { Language, Line } from '../contract.ts';
import type { Engine } from '../engine/engine.ts';
import { extractEngine } from '../engine/extract.ts';
import { Failure } from '../failure.ts';
import type { FailureCode } from '../failure-report.ts';
import { log } from '../log.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { answer } from './answer.ts';
import type { Summary } from './summary.ts';

/** What happens on the way to a summary, in order: reading, the local extract, what is sent, lines one by one, the end. */
export type SummaryUpdate =
  | { type: 'reading'; read: number; of: number }
  | { type: 'extract'; summary: Summary }
  | { type: 'sent'; body: string }
  | { type: 'line'; line: Line }
  | { type: 'done'; summary: Summary; retryAfter?: number };

/** One summary to make. */
export interface SummaryJob {
  /** Reads the thread; `onRead` is told how many of how many messages are done. */
  read: (onRead: (read: number, of: number) => void, signal: AbortSignal) => Promise<ReadThread>;
  /** The engine to ask, or the reason why there is none: then the local extract stands. */
  engine: Engine | FailureCode;
  language: Language;
  /** Whether secrets are replaced before anything leaves the browser. */
  masked: boolean;
}

/**
 * Reads a thread, shows the local extract at once, asks the engine, and falls back to the extract when it cannot answer,
 * with the reason. Fails only where the thread cannot be read, or with the abort.
 */
export async function summarize(
  job: SummaryJob,
  emit: (update: SummaryUpdate) => void,
  signal: AbortSignal,
): Promise<Summary> {
  const started = Date.now();
  const thread = await job.read((read, of) => emit({ type: 'reading', read, of }), signal);
  signal.throwIfAborted();
  const { language, masked } = job;
  const quiet = { onLine: () => {}, onSend: () => {} };
  const extract = await answer(
    extractEngine,
    { thread, language, masked: false, ...quiet },
    signal,
  );
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
    const onLine = (line: Line) => emit({ type: 'line', line });
    const onSend = (body: string) => emit({ type: 'sent', body });
    return end(await answer(job.engine, { thread, language, masked, onLine, onSend }, signal));
  } catch (error) {
    signal.throwIfAborted();
    const { code, retryAfter } = Failure.from(error);
    return end({ ...extract, fallback: code }, retryAfter);
  }
}
