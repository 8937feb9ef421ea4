import type { Segment } from '../contract.ts';
import { segmentTokens } from './message-tokens.ts';

const CUT = ' […] ';
const CUT_TOKENS = 4;
/** Shorter segments are not cut. */
const LEAST_CHARS = 40;
/** No word is longer; in what has no blank in as many characters, a cut may go anywhere. */
const MAX_WORD_CHARS = 100;
/** Where the middle costs less than both ends, the first share is too large; each try is smaller. */
const TRIES = 4;
const SMALLER = 0.75;

/**
 * Segments that lost their middles, between words, so that no more tokens are left than `room`: beginning and end say
 * most. The same share of each segment stays, and so do short ones whole; where those are too many, the middle ones go.
 * @returns none where nothing fits
 */
export function cutMiddle(segments: readonly Segment[], room: number): Segment[] {
  const size = Math.max(1, segmentTokens(segments));
  let share = (room - CUT_TOKENS * segments.length) / size;
  let cut: Segment[] = [...segments];
  for (let i = 0; i < TRIES && segmentTokens(cut) > room; i++) {
    const most = Math.max(0, share);
    cut = segments.map(({ role, text }) => ({ role, text: shorten(text, most) }));
    share *= SMALLER;
  }
  return segmentTokens(cut) > room ? endsOf(cut, room) : cut;
}

/** As many segments of the beginning and the end, in turns, as there is room for. */
function endsOf(segments: readonly Segment[], room: number): Segment[] {
  const head: Segment[] = [];
  const tail: Segment[] = [];
  let left = room;
  for (let taken = 0; taken < segments.length; taken++) {
    const isHead = taken % 2 === 0;
    const segment = isHead ? segments[head.length] : segments.at(-1 - tail.length);
    if (!segment) break;
    left -= segmentTokens([segment]);
    if (left < 0) break;
    (isHead ? head : tail).push(segment);
  }
  return [...head, ...tail.toReversed()];
}

function shorten(text: string, share: number): string {
  if (text.length <= LEAST_CHARS) return text;
  const half = Math.max(LEAST_CHARS / 2, Math.floor((text.length * share) / 2)) - CUT.length;
  return `${untilBlank(text.slice(0, half))}${CUT}${fromBlank(text.slice(text.length - half))}`;
}

/** A word that was cut goes, unless it is an endless one; half a character always goes. */
function untilBlank(text: string): string {
  const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
  const isWord = at >= 0 && text.length - at <= MAX_WORD_CHARS;
  return (isWord ? text.slice(0, at) : text.replace(/[\uD800-\uDBFF]$/, '')).trimEnd();
}

function fromBlank(text: string): string {
  const at = text.slice(0, MAX_WORD_CHARS).search(/\s/);
  return text
    .slice(at + 1)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .trimStart();
}
