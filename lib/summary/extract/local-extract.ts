import {
  type Category,
  LIMITS,
  type Line,
  type Transcript,
  type TranscriptMessage,
  type Urgency,
} from '../../contract.ts';
import { sentencesOf } from './sentences.ts';
import { isQuestion, telling, wordCount } from './telling.ts';

/** Changes with the rules, so that a cached extract of older rules is known as such. */
export const EXTRACT_VERSION = 'extract-1';

const MAX_LINES = 12;
const MAX_WORDS = 90;
const MAX_PER_MESSAGE = 3;

/** What plain code says of a thread. */
export interface Extract {
  lines: Line[];
  category: Category;
  urgency: Urgency;
}

interface Pick {
  message: TranscriptMessage;
  text: string;
  round: number;
}

/**
 * A thread's most telling sentences, word for word, each with its citation: no network, no model, any language. The
 * newest message always speaks. First comes a headline (the first message's best sentence), then what is asked, newest
 * first, then the rest, newest first.
 */
export function localExtract(transcript: Transcript): Extract {
  const picks = choose(transcript);
  const topic = picks.find(
    ({ message, round }) => message === firstWithWords(transcript) && round === 0,
  );
  const headline =
    topic && topic.text.length <= LIMITS.headlineChars && picks.length > 1 ? topic : null;
  const lines = picks
    .filter((pick) => pick !== headline)
    .map((pick) => lineOf(pick, isQuestion(pick.text) ? 'ask' : 'point'))
    .toSorted((a, b) => Number(b.kind === 'ask') - Number(a.kind === 'ask') || newest(a, b));
  const senders = new Set(transcript.messages.map(({ sender }) => sender.address));
  return {
    lines: headline ? [lineOf(headline, 'headline'), ...lines] : lines,
    category: senders.size > 1 ? 'conversation' : 'other',
    urgency: 'low',
  };
}

/** Round robin, newest message first: each message's best sentence, then the second best, while words are left. */
function choose(transcript: Transcript): Pick[] {
  const ranked = transcript.messages.toReversed().map(rank);
  const picks: Pick[] = [];
  let words = 0;
  for (let round = 0; round < MAX_PER_MESSAGE; round++) {
    for (const sentences of ranked) {
      const pick = sentences[round];
      const size = pick ? wordCount(pick.text) : 0;
      const fits = picks.length === 0 || (picks.length < MAX_LINES && words + size <= MAX_WORDS);
      if (!pick || !fits) continue;
      picks.push({ ...pick, round });
      words += size;
    }
  }
  return picks;
}

function rank(message: TranscriptMessage): Omit<Pick, 'round'>[] {
  const sentences = sentencesOf(textOf(message));
  return sentences
    .map(({ text, index }) => ({ text, score: telling(text, index, sentences.length) }))
    .filter(({ text, score }) => score > -1 && text.length <= LIMITS.lineChars)
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => ({ message, text }));
}

/** Own words; forwarded ones where there are no others. */
function textOf(message: TranscriptMessage): string {
  const words = (role: string) =>
    message.segments.filter((segment) => segment.role === role).map(({ text }) => text);
  const own = words('own').join('\n\n');
  return own.trim() === '' ? words('forwarded').join('\n\n') : own;
}

const firstWithWords = (transcript: Transcript) =>
  transcript.messages.find((message) => textOf(message).trim() !== '');

const newest = (a: Line, b: Line) =>
  (b.citations[0]?.message ?? 0) - (a.citations[0]?.message ?? 0);

const lineOf = ({ message, text }: Pick, kind: Line['kind']): Line => ({
  kind,
  text,
  who: message.sender.name || null,
  due: null,
  citations: [{ message: message.number, quote: text.slice(0, LIMITS.quoteChars) }],
});
