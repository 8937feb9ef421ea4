import type { Line, Transcript } from '../contract.ts';
import type { DetectLanguage } from '../detect-language.ts';
import type { Engine } from '../engine/engine.ts';
import { Failure } from '../failure.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { type Answer, answer, type Question } from './answer.ts';
import { wordCount } from './extract/telling.ts';
import { LanguageGuard } from './language-guard.ts';
import { partsOf } from './parts.ts';
import { planUpdate } from './plan-update.ts';
import type { Summary } from './summary.ts';
import { EvidenceBook } from './verify/evidence.ts';
import { LengthLimit } from './within-length.ts';

/** What is wanted of an engine for a whole thread. */
export interface ThreadQuestion extends Pick<
  Question,
  'language' | 'length' | 'masked' | 'onSend'
> {
  thread: ReadThread;
  /** The summary of an earlier version of this thread, or null. */
  previous: Summary | null;
  detectLanguage: DetectLanguage;
  /** Gets each line that holds, in the wanted language, as soon as it is whole. */
  onLine: (line: Line) => void;
}

/**
 * A summary's lines for a whole thread: an update where an earlier summary can be brought up to date, else all of it, in
 * parts where it is too long for one request. An answer in another language than the one that is wanted is asked for once
 * more; then it fails with `wrong-language`.
 */
export async function answerThread(
  engine: Engine,
  question: ThreadQuestion,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    return await attempt(engine, question, false, signal);
  } catch (error) {
    if (signal.aborted || Failure.from(error).code !== 'wrong-language') throw error;
    return attempt(engine, question, true, signal);
  }
}

/** One way through: every step but the last is for the last one alone. */
async function attempt(
  engine: Engine,
  question: ThreadQuestion,
  again: boolean,
  signal: AbortSignal,
): Promise<Answer> {
  const { detectLanguage, language, length, masked, onSend, thread } = question;
  const book = new EvidenceBook(thread.transcript);
  const guard = new LanguageGuard(language, thread.transcript, detectLanguage, question.onLine);
  const ownWords = ownWordsOf(thread.transcript);
  const plan = question.previous && planUpdate(question.previous, thread);
  const steps = plan ? [plan.transcript] : partsOf(thread.transcript);
  let previous: readonly Line[] | null = plan?.previous ?? null;
  let dropped = 0;
  for (const [i, transcript] of steps.entries()) {
    const isLast = i === steps.length - 1;
    const step = await answer(
      engine,
      {
        transcript,
        previous,
        book,
        language,
        masked,
        again,
        onSend,
        length: isLast ? length : 'detailed',
        limit: new LengthLimit(isLast ? length : 'detailed', ownWords),
        onLine: (line) => (isLast ? guard.take(line) : undefined),
      },
      signal,
    );
    dropped += step.dropped;
    previous = step.lines;
    if (!isLast) continue;
    await guard.end();
    return { ...step, dropped };
  }
  throw new Failure('unreadable');
}

/** Words that senders wrote themselves or forwarded. */
export const ownWordsOf = ({ messages }: Transcript): number =>
  messages
    .flatMap(({ segments }) => segments.filter(({ role }) => role !== 'quoted'))
    .reduce((sum, { text }) => sum + wordCount(text), 0);
