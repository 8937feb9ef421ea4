import type { Line, Transcript } from '../contract.ts';
import type { DetectLanguage } from '../detect-language.ts';
import type { Engine } from '../engine/engine.ts';
import { Failure } from '../failure.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { type Answer, answer, type Question } from './answer.ts';
import { wordCount } from '../text/word-count.ts';
import { LanguageGuard } from './language-guard.ts';
import { partsOf } from './request-parts.ts';
import { planUpdate } from './plan-update.ts';
import type { Summary } from './summary.ts';
import { EvidenceBook } from './verify/evidence-book.ts';
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

/** What is asked one after the other: each step brings the lines of the one before up to date. */
interface Plan {
  steps: Transcript[];
  /** What the first step starts from, and the prompt that it was made with. */
  previous: readonly Line[] | null;
  madeWith: string | null;
}

/**
 * A summary's lines for a whole thread: an update where an earlier summary can be brought up to date, else all of it, in
 * parts where it is too long for one request. A step whose answer is in another language than the one that is wanted is asked
 * for once more, one in all; a second time it fails with `wrong-language`. Fails with `nothing-verified` where no line held.
 */
export async function answerThread(
  engine: Engine,
  question: ThreadQuestion,
  signal: AbortSignal,
): Promise<Answer> {
  const { previous, thread } = question;
  const update = previous && planUpdate(previous, thread);
  if (update) {
    const plan = {
      steps: [update.transcript],
      previous: update.previous,
      madeWith: previous.promptVersion,
    };
    const updated = await followPlan(engine, question, plan, signal);
    if (updated) return { ...updated, updates: (previous.updates ?? 0) + 1 };
  }
  const plan = { steps: partsOf(thread.transcript), previous: null, madeWith: null };
  const whole = await followPlan(engine, question, plan, signal);
  if (!whole) throw new Failure('unreadable');
  return whole;
}

/** Every step but the last is for the last one alone. Null where the plan starts from lines that no longer count. */
async function followPlan(
  engine: Engine,
  question: ThreadQuestion,
  { madeWith, previous, steps }: Plan,
  signal: AbortSignal,
): Promise<Answer | null> {
  const book = new EvidenceBook(question.thread.transcript);
  let lines = previous;
  let dropped = 0;
  let again = false;
  let made: Answer | null = null;
  for (const [i, transcript] of steps.entries()) {
    const step = { transcript, previous: lines, madeWith, book, isLast: i === steps.length - 1 };
    let hasShown = false;
    const show = (line: Line) => {
      hasShown = true;
      question.onLine(line);
    };
    try {
      made = await askStep(engine, question, { ...step, again, show }, signal);
    } catch (error) {
      if (again || signal.aborted || Failure.from(error).code !== 'wrong-language') throw error;
      again = true;
      // What was shown cannot be unsaid: the second answer then comes as a whole.
      const showAgain = hasShown ? () => {} : question.onLine;
      made = await askStep(engine, question, { ...step, again, show: showAgain }, signal);
    }
    if (!made) return null;
    dropped += made.dropped;
    lines = made.lines.length > 0 ? made.lines : null;
  }
  const isEmpty = lines === null && (dropped > 0 || made?.engine !== 'extract');
  if (isEmpty) throw new Failure('nothing-verified');
  return made && { ...made, dropped };
}

interface Step extends Pick<Question, 'transcript' | 'previous' | 'madeWith' | 'book' | 'again'> {
  isLast: boolean;
  show: (line: Line) => void;
}

/** One request, and only what of its answer is in the wanted language. Fails with `wrong-language` where none of it is. */
async function askStep(
  engine: Engine,
  { detectLanguage, language, length, masked, onSend, thread }: ThreadQuestion,
  { isLast, show, ...step }: Step,
  signal: AbortSignal,
): Promise<Answer | null> {
  const { transcript } = thread;
  const guard = new LanguageGuard(language, transcript, detectLanguage, isLast ? show : () => {});
  const asked = isLast ? length : 'detailed';
  const made = await answer(
    engine,
    {
      ...step,
      language,
      masked,
      onSend,
      length: asked,
      limit: new LengthLimit(asked, ownWordsOf(transcript)),
      onLine: (line) => guard.take(line),
    },
    signal,
  );
  if (!made) return null;
  const refused = await guard.end();
  return {
    ...made,
    lines: made.lines.filter((line) => !refused.has(line)),
    dropped: made.dropped + refused.size,
  };
}

/** Words that senders wrote themselves or forwarded. */
export const ownWordsOf = ({ messages }: Transcript): number =>
  messages
    .flatMap(({ segments }) => segments.filter(({ role }) => role !== 'quoted'))
    .reduce((sum, { text }) => sum + wordCount(text), 0);
