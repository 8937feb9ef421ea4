import { randomBytes } from 'node:crypto';
import {
  type Language,
  type Length,
  LENGTH_LIMITS,
  type SummaryRequest,
  type TranscriptMessage,
} from '../../../lib/contract.ts';
import { withoutControlStrings } from './control-strings.ts';

/** What a model is sent. `system` is the same for everybody, so its cache may be, too. */
export interface Prompt {
  /** Of the task's words and schema (version.ts). */
  version: string;
  system: string;
  user: string;
}

const LANGUAGES: Record<Language, string> = {
  mail: 'the language that most of the thread is written in',
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  'pt-BR': 'Brazilian Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  tr: 'Turkish',
  ar: 'Arabic',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
};

/** A thread's own limit is never more than its length's. */
function lengthWords(length: Length, limit = Infinity): string {
  const { lines, words } = LENGTH_LIMITS[length];
  return `at most ${lines} lines and ${Math.min(words, limit)} words in all`;
}

/**
 * A request as a model's user message: language, length, a random tag that no mail can know, and data as JSON. Texts come
 * as they are, but for control strings, which the model does not get to see.
 * @param before more data of the task, put before the thread
 */
export function userMessage(
  { again, language, length, transcript, words }: SummaryRequest,
  before: Record<string, unknown> = {},
): string {
  const tag = randomBytes(8).toString('hex');
  const name = LANGUAGES[language];
  const emphasis = again
    ? `The answer before was in another language. Write every text in ${name}; quotes stay in the mail's language.\n`
    : '';
  const data = {
    ...before,
    subject: withoutControlStrings(transcript.subject),
    messages: transcript.messages.map((message) => messageData(message, tag)),
  };
  return `Language: ${name}\n${emphasis}Length: ${lengthWords(length, words)}\nTag: ${tag}\nThread:\n${JSON.stringify(data)}`;
}

function messageData(
  { number, sender, time, segments, attachments }: TranscriptMessage,
  tag: string,
) {
  return {
    tag,
    message: number,
    from: withoutControlStrings(`${sender.name} <${sender.address}>`),
    time,
    segments: segments.map(({ role, text }) => ({ role, text: withoutControlStrings(text) })),
    attachments: attachments.map(withoutControlStrings),
  };
}
