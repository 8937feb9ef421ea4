import type { Line } from '../../contract.ts';
import type { Engine } from '../../engine/engine.ts';
import { answerThread, type ThreadQuestion } from '../answer-thread.ts';

/** Asks an engine for a thread's lines, in the mail's language and with no detector, and gathers what is shown on the way. */
export async function askThread(
  engine: Engine,
  given: Pick<ThreadQuestion, 'thread'> & Partial<ThreadQuestion>,
) {
  const shown: string[] = [];
  const bodies: string[] = [];
  const answer = await answerThread(
    engine,
    {
      previous: null,
      language: 'mail',
      length: 'normal',
      masked: false,
      detectLanguage: () => Promise.resolve(null),
      onSend: (body) => bodies.push(body),
      onLine: ({ text }: Line) => shown.push(text),
      ...given,
    },
    new AbortController().signal,
  );
  return { answer, shown, bodies };
}
