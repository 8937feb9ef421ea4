import type { Line, Transcript } from '../../lib/contract.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { Failure } from '../../lib/failure.ts';
import { type Answer } from '../../lib/summary/answer.ts';
import { answerThread } from '../../lib/summary/answer-thread.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import { toSummary } from '../../lib/summary/to-summary.ts';
import { scriptOf } from '../../lib/summary/script-of.ts';
import type { ReadThread } from '../../lib/transcript/build-transcript.ts';

/** What came of one task on one thread. */
export interface Outcome {
  thread: string;
  task: 'summarize' | 'update';
  /** Lines that held; empty after a failure. */
  lines: Line[];
  dropped: number;
  failure: string | null;
  /** Share of the thread's messages that a line cites. */
  cited: number;
  /**
   * Whether the lines are in a script that a message is written in; null where there are no lines, or too few letters. Finer
   * a detector would tell, which only browsers have.
   */
  scriptFits: boolean | null;
  summary: Summary | null;
}

/** Node has no language detector: scripts alone are compared. */
const noDetector = () => Promise.resolve(null);

/** Runs a task through the production pipeline: prompt, answer, verifier, length. */
export async function evaluate(
  engine: Engine,
  name: string,
  thread: ReadThread,
  previous: Summary | null,
): Promise<Outcome> {
  let made: Answer | null = null;
  let failure: string | null = null;
  try {
    made = await answerThread(
      engine,
      {
        thread,
        previous,
        language: 'mail',
        length: 'normal',
        masked: false,
        detectLanguage: noDetector,
        onLine: () => {},
        onSend: () => {},
      },
      new AbortController().signal,
    );
  } catch (error) {
    failure = Failure.from(error).code;
  }
  const lines = made?.lines ?? [];
  const cited = new Set(lines.flatMap(({ citations }) => citations.map(({ message }) => message)));
  const { messages } = thread.transcript;
  return {
    thread: name,
    task: previous ? 'update' : 'summarize',
    lines,
    dropped: made?.dropped ?? 0,
    failure,
    cited: cited.size / messages.length,
    scriptFits: failure === 'wrong-language' ? false : scriptFits(lines, thread.transcript),
    summary: made && toSummary(made, { thread, reader: null, length: 'normal' }),
  };
}

function scriptFits(lines: readonly Line[], { messages }: Transcript): boolean | null {
  const script = scriptOf(lines.map(({ text }) => text).join('\n'));
  if (script === null) return null;
  return messages.some(
    ({ segments }) => scriptOf(segments.map(({ text }) => text).join('\n')) === script,
  );
}
