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
import { dateWords } from './date-words.ts';
import { inOrder } from './in-order.ts';
import { newestOf, type Ranked } from './rank.ts';
import { wordCount } from '../../text/word-count.ts';
import { urgencyOf } from './urgency-of.ts';

/** Changes with the rules, so that a cached extract of older rules is known as such. */
export const EXTRACT_VERSION = 'extract-4';

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
 * newest message always speaks, and what it asks has room first. Lines are a headline (the best of the first message that
 * is shown), then what is asked and what was decided, then the rest, newest first.
 */
export function localExtract(
  transcript: Transcript,
  { accepts = () => true, length = 'normal' }: ExtractOptions = {},
): Extract {
  const chosen = fit(transcript, length, accepts);
  const first = Math.min(...chosen.map(({ ranked }) => ranked.message.number));
  const topic = chosen.find(
    ({ line, ranked }) => ranked.message.number === first && line.kind === 'point',
  );
  const isHeadline = topic && topic.line.text.length <= LIMITS.headlineChars && chosen.length > 1;
  const headline = isHeadline ? topic : null;
  const lines = chosen
    .filter((each) => each !== headline)
    .toSorted(byKindThenNewest)
    .map(({ line }) => line);
  const senders = new Set(transcript.messages.map(({ sender }) => sender.address));
  const urgency = urgencyOf(lines, newestOf(chosen.map(({ ranked }) => ranked)));
  return {
    lines: headline ? [{ ...headline.line, kind: 'headline' }, ...lines] : lines,
    category: urgency !== 'low' ? 'action-required' : senders.size > 1 ? 'conversation' : 'other',
    urgency,
  };
}

interface Chosen {
  ranked: Ranked;
  line: Line;
}

const ORDER: readonly Line['kind'][] = ['ask', 'decision', 'point'];

const byKindThenNewest = (a: Chosen, b: Chosen): number =>
  ORDER.indexOf(a.line.kind) - ORDER.indexOf(b.line.kind) ||
  b.ranked.message.number - a.ranked.message.number ||
  a.ranked.index - b.ranked.index;

/** The sentences that fit, in the order in which they deserve it; one at least. */
function fit(transcript: Transcript, length: Length, accepts: (line: Line) => boolean): Chosen[] {
  const size = LENGTH_LIMITS[length];
  const own = transcript.messages
    .flatMap(({ segments }) => segments.filter(({ role }) => role !== 'quoted'))
    .reduce((sum, { text }) => sum + wordCount(text), 0);
  const words = Math.min(size.words, Math.max(LEAST_WORDS, Math.floor(own * MAX_SHARE)));
  const chosen: Chosen[] = [];
  let left = words;
  for (const ranked of inOrder(transcript, words * 3)) {
    const cost = wordCount(ranked.text);
    if (chosen.length > 0 && (cost > left || chosen.length >= size.lines)) continue;
    const line = lineOf(ranked, transcript);
    // Better an ask of nobody than none.
    const shown = [line, { ...line, who: null }].find((each) => accepts(each));
    if (!shown) continue;
    chosen.push({ ranked, line: shown });
    left -= cost;
  }
  return chosen;
}

function lineOf({ before, kind, message, text }: Ranked, transcript: Transcript): Line {
  const isAsking = kind === 'ask';
  return {
    kind,
    text,
    who: isAsking ? addressee(text, message, transcript, before) : null,
    due: isAsking ? dateWords(text, message.time) : null,
    citations: [{ message: message.number, quote: text.slice(0, LIMITS.quoteChars) }],
  };
}
