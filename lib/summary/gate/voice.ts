import { isGreeted } from './is-greeted.ts';
import { isSigned } from './is-signed.ts';
import { questionsIn } from './questions-in.ts';
import { wordsOfSelf } from './words-of-self.ts';
import type { Writer } from './writer.ts';

/** How much a thread speaks as one person does to another: by two signs or more, by one, by none. */
export type Voice = 'person' | 'perhaps' | 'nobody';

/** What one message says, and who says it. */
interface Said {
  text: string;
  writer: Writer;
  /** Somebody passes on what others wrote. */
  isForward: boolean;
}

/**
 * Whose voice a thread has. People ask, sign with a name that is not the house's, speak of themselves and pass mail on; what is
 * sent to many does little of that, in any language.
 */
export function voiceOf(thread: readonly Said[]): Voice {
  const text = thread.map((each) => each.text).join('\n');
  const questions = questionsIn(text);
  const self = wordsOfSelf(text);
  const signs = [
    questions > 0,
    questions > 1,
    self > 1 || (self > 0 && isGreeted(text)),
    self > 3,
    thread.some((each) => isSigned(each.text, each.writer)),
    thread.some(({ isForward }) => isForward),
  ].filter(Boolean).length;
  return signs > 1 ? 'person' : signs > 0 ? 'perhaps' : 'nobody';
}
