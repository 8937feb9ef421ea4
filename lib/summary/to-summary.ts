import type { Length } from '../contract.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import type { Answer } from './answer.ts';
import { ownWordsOf } from './answer-thread.ts';
import { wordCount } from '../text/word-count.ts';
import type { Reader } from './for-reader.ts';
import { namedSources } from './named-sources.ts';
import { secondsSaved } from './seconds-saved.ts';
import { showLine } from './show-line.ts';
import type { Summary } from './summary.ts';
import { findWarnings } from './warnings/find-warnings.ts';

/** A summary made of an engine's answer and of what is known of its thread. */
export function toSummary(
  { category, dropped, engine, lines, model, promptVersion, updates = 0, urgency }: Answer,
  { length, reader, thread }: { thread: ReadThread; reader: Reader | null; length: Length },
): Summary {
  const shown = lines.map((line) => showLine(line, thread, reader));
  const words = lines.reduce((sum, { text }) => sum + wordCount(text), 0);
  const { coverage, leftOut, transcript } = thread;
  // Nobody needs to be warned of their own mail.
  const isReaders = (number: number) =>
    thread.sources.some(
      (source) => source.number === number && source.address.toLowerCase() === reader?.address,
    );
  return {
    headline: shown.find(({ kind }) => kind === 'headline') ?? null,
    lines: shown.filter(({ kind }) => kind !== 'headline'),
    category,
    urgency,
    coverage,
    sources: namedSources(thread),
    engine,
    model,
    promptVersion,
    length,
    dropped,
    updates,
    leftOut,
    warnings: findWarnings(thread).filter(({ message }) => !isReaders(message)),
    savedSeconds: secondsSaved(ownWordsOf(transcript), words),
    fallback: null,
    madeAt: Date.now(),
  };
}
