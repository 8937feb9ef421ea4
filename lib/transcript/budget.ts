import type { Segment, TranscriptMessage } from '../contract.ts';
import { isAsk } from '../text/asks.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordCount } from '../text/word-count.ts';
import { cutMiddle } from './cut-middle.ts';
import { frameTokens, segmentTokens } from './message-tokens.ts';

/** What one request may hold: about a quarter of what each model of the allow-list reads, so that an estimate may be wrong. */
export const REQUEST_TOKENS = 60_000;
/** What a whole thread may hold: it is summarized in parts, one request each. */
export const THREAD_TOKENS = 3 * REQUEST_TOKENS;

/** The newest messages stay whole. */
const NEWEST = 6;
/** With fewer tokens for its words than this, a message is left out. */
const LEAST_TOKENS = 40;

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
 * dropped silently: every message that lost something is named, and no other. No message is longer than one request.
 * @param limit holds for all messages together, as long as what is beside their words takes no more than half of it
 */
export function fitBudget(messages: readonly TranscriptMessage[], limit = THREAD_TOKENS): Fitted {
  const sizes = messages.map(({ segments }) => segmentTokens(segments));
  const frames = messages.reduce((sum, message) => sum + frameTokens(message), 0);
  const room = Math.max(limit - frames, limit / 2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isWhole = messages.every((message, i) => (sizes[i] ?? 0) <= mostOf(message));
  if (total <= room && isWhole)
    return { messages: [...messages], shortened: [], leftOut: [], words: 0 };
  const allowed = allowances(messages, sizes, room);
  const fitted: Fitted = { messages: [], shortened: [], leftOut: [], words: 0 };
  messages.forEach((message, i) => {
    const most = Math.min(allowed[i] ?? 0, mostOf(message));
    if ((sizes[i] ?? 0) <= most) {
      fitted.messages.push(message);
      return;
    }
    const segments = most < LEAST_TOKENS ? [] : cutMiddle(message.segments, most);
    fitted.messages.push({ ...message, segments });
    (segments.length === 0 ? fitted.leftOut : fitted.shortened).push(message.number);
    // An endless word that was cut counts as two.
    fitted.words += Math.max(0, wordsIn(message.segments) - wordsIn(segments));
  });
  return fitted;
}

/** Tokens for the words of each message: all by rank while they last, then one share for all that are left. */
function allowances(
  messages: readonly TranscriptMessage[],
  sizes: readonly number[],
  room: number,
): number[] {
  const ranked = messages
    .map((message, i) => ({ i, rank: rankOf(message, messages.length - 1 - i) }))
    .toSorted((a, b) => b.rank - a.rank);
  const allowed = Array.from(messages, () => 0);
  let left = room;
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
    ({ role, text }) =>
      role === 'own' && sentencesOf(text).some((sentence) => isAsk(sentence.text)),
  );
  return asks ? 1 / (age + 1) : 0;
}

/** What the words of one message may be: it is never spread over two requests. */
const mostOf = (message: TranscriptMessage) =>
  Math.max(LEAST_TOKENS, REQUEST_TOKENS - frameTokens(message));

const wordsIn = (segments: readonly Segment[]) =>
  segments.reduce((sum, { text }) => sum + wordCount(text), 0);
