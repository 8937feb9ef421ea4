import {
  type Category,
  type Length,
  LENGTH_LIMITS,
  LIMITS,
  type Line,
  type Transcript,
  type Urgency,
} from '../../contract.ts';
import { addressee } from './addressee.ts';
import { isAsk } from './asks.ts';
import { dateWords } from './date-words.ts';
import { isDecision } from './decisions.ts';
import { type Ranked, rankedSentences } from './rank.ts';
import { wordCount } from './telling.ts';

/** Changes with the rules, so that a cached extract of older rules is known as such. */
export const EXTRACT_VERSION = 'extract-3';

const MAX_SHARE = 0.3;
const LEAST_WORDS = 30;

/** What plain code says of a thread. */
export interface Extract {
  lines: Line[];
  category: Category;
  urgency: Urgency;
}

export interface ExtractOptions {
  length?: Length;
  /** Whether a line may be shown; for one that may not, the next best comes. */
  accepts?: (line: Line) => boolean;
}

/**
 * A thread's most telling sentences, word for word, each with its citation: no network, no model, any language. The
 * newest message always speaks. First comes a headline (the best of the first message), then what is asked and what was
 * decided, then the rest, newest first.
 */
export function localExtract(
  transcript: Transcript,
  { accepts = () => true, length = 'normal' }: ExtractOptions = {},
): Extract {
  const chosen = fit(transcript, length, (ranked) =>
    accepts(lineOf(ranked, kindOf(ranked.text), transcript)),
  );
  const first = transcript.messages.find((message) =>
    chosen.some((each) => each.message === message),
  );
  const topic = chosen.find(({ message, text }) => message === first && !isAsk(text));
  const isHeadline = topic && topic.text.length <= LIMITS.headlineChars && chosen.length > 1;
  const headline = isHeadline ? topic : null;
  const lines = chosen
    .filter((ranked) => ranked !== headline)
    .map((ranked) => lineOf(ranked, kindOf(ranked.text), transcript))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || newest(a, b));
  const senders = new Set(transcript.messages.map(({ sender }) => sender.address));
  return {
    lines: headline ? [lineOf(headline, 'headline', transcript), ...lines] : lines,
    category: senders.size > 1 ? 'conversation' : 'other',
    urgency: 'low',
  };
}

const ORDER: readonly Line['kind'][] = ['ask', 'decision', 'point'];

const kindOf = (text: string): Line['kind'] =>
  isAsk(text) ? 'ask' : isDecision(text) ? 'decision' : 'point';

/** The best sentences that fit; one at least. */
function fit(
  transcript: Transcript,
  length: Length,
  accepts: (ranked: Ranked) => boolean,
): Ranked[] {
  const size = LENGTH_LIMITS[length];
  const own = transcript.messages
    .flatMap(({ segments }) => segments.filter(({ role }) => role !== 'quoted'))
    .reduce((sum, { text }) => sum + wordCount(text), 0);
  const words = Math.min(size.words, Math.max(LEAST_WORDS, Math.floor(own * MAX_SHARE)));
  const chosen: Ranked[] = [];
  let left = words;
  for (const ranked of rankedSentences(transcript, words * 3)) {
    const cost = wordCount(ranked.text);
    if (chosen.length > 0 && (cost > left || chosen.length >= size.lines)) continue;
    if (!accepts(ranked)) continue;
    chosen.push(ranked);
    left -= cost;
  }
  return chosen;
}

const newest = (a: Line, b: Line) =>
  (b.citations[0]?.message ?? 0) - (a.citations[0]?.message ?? 0);

function lineOf({ message, text }: Ranked, kind: Line['kind'], transcript: Transcript): Line {
  const isAsking = kind === 'ask';
  return {
    kind,
    text,
    who: isAsking ? addressee(text, message, transcript) : null,
    due: isAsking ? dateWords(text, message.time) : null,
    citations: [{ message: message.number, quote: text.slice(0, LIMITS.quoteChars) }],
  };
}
