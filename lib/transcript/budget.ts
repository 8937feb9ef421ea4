import type { Segment, TranscriptMessage } from '../contract.ts';
import { isQuestion, wordCount } from '../summary/extract/telling.ts';
import { estimateTokens } from './tokens.ts';

/** What one request may hold: half of what the smallest model of the allow-list reads, with room for the answer. */
export const REQUEST_TOKENS = 60_000;
/** What a whole thread may hold: it is summarized in parts, one request each. */
export const THREAD_TOKENS = 3 * REQUEST_TOKENS;

/** The newest messages stay whole. */
const NEWEST = 6;
/** A message is never shortened below this; below it, it is left out. */
const LEAST_TOKENS = 60;
const CUT = ' […] ';
const CUT_TOKENS = 4;
const MAX_WORD_CHARS = 100;
/** Number, sender and time of a message. */
const FRAME_TOKENS = 20;

/** What did not fit, by message number, and how many words were cut. */
export interface Fitted {
  messages: TranscriptMessage[];
  shortened: number[];
  leftOut: number[];
  words: number;
}

/**
 * Fits messages into a budget of tokens. The newest messages and those that ask something stay whole as long as they can;
 * of the others the middle is cut, the same share of each; what would be left with too little is left out. Nothing is
 * dropped silently: every message that lost something is named.
 */
export function fitBudget(messages: readonly TranscriptMessage[], limit = THREAD_TOKENS): Fitted {
  const sizes = messages.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= limit) return { messages: [...messages], shortened: [], leftOut: [], words: 0 };
  const allowed = allowances(messages, sizes, limit);
  const fitted: Fitted = { messages: [], shortened: [], leftOut: [], words: 0 };
  messages.forEach((message, i) => {
    const size = sizes[i] ?? 0;
    const room = allowed[i] ?? 0;
    if (room >= size) {
      fitted.messages.push(message);
      return;
    }
    // What a message costs beside its words is not cut, and the cuts have their price.
    const cuts = CUT_TOKENS * message.segments.length;
    const share = (room - FRAME_TOKENS - cuts) / Math.max(1, size - FRAME_TOKENS);
    const isTooLittle = room < LEAST_TOKENS || share <= 0;
    const segments = isTooLittle ? [] : message.segments.map((segment) => shorten(segment, share));
    fitted.messages.push({ ...message, segments });
    (isTooLittle ? fitted.leftOut : fitted.shortened).push(message.number);
    fitted.words += wordsIn(message.segments) - wordsIn(segments);
  });
  return fitted;
}

/** Tokens for each message: whole by rank while they last, then one share for all that are left. */
function allowances(
  messages: readonly TranscriptMessage[],
  sizes: readonly number[],
  limit: number,
): number[] {
  const ranked = messages
    .map((message, i) => ({ i, rank: rankOf(message, messages.length - 1 - i) }))
    .toSorted((a, b) => b.rank - a.rank);
  const allowed = Array.from(messages, () => 0);
  let left = limit;
  const waiting: number[] = [];
  for (const { i, rank } of ranked) {
    const size = sizes[i] ?? 0;
    // A half is kept back for the rest, so that one long message cannot silence all others.
    if (rank > 0 && size <= left / 2) {
      allowed[i] = size;
      left -= size;
    } else waiting.push(i);
  }
  const rest = waiting.reduce((sum, i) => sum + (sizes[i] ?? 0), 0);
  for (const i of waiting) allowed[i] = Math.floor((left * (sizes[i] ?? 0)) / Math.max(1, rest));
  return allowed;
}

/** Newest first, then those that ask; zero for the others. */
function rankOf(message: TranscriptMessage, age: number): number {
  if (age < NEWEST) return 1_000 - age;
  const asks = message.segments.some(
    ({ role, text }) => role === 'own' && text.split('\n').some((line) => isQuestion(line.trim())),
  );
  return asks ? 1 / (age + 1) : 0;
}

const sizeOf = ({ segments }: TranscriptMessage) =>
  segments.reduce((sum, { text }) => sum + estimateTokens(text), FRAME_TOKENS);

const wordsIn = (segments: readonly Segment[]) =>
  segments.reduce((sum, { text }) => sum + wordCount(text), 0);

/** A text without its middle, cut between words: beginning and end say most. */
function shorten({ role, text }: Segment, share: number): Segment {
  const half = Math.floor((text.length * share) / 2) - CUT.length;
  if (half < 20) return { role, text: text.slice(0, 40) };
  const head = text.slice(0, half);
  const tail = text.slice(text.length - half);
  return { role, text: `${untilBlank(head)}${CUT}${fromBlank(tail)}` };
}

/** A word that was cut goes, unless it is a very long one. */
function untilBlank(text: string): string {
  const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
  return (text.length - at <= MAX_WORD_CHARS ? text.slice(0, at) : text).trimEnd();
}

function fromBlank(text: string): string {
  const at = text.slice(0, MAX_WORD_CHARS).search(/\s/);
  return text.slice(at + 1).trimStart();
}
