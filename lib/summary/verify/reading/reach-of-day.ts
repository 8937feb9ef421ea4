import {
  LAST_AFTER,
  LAST_BEFORE,
  NEXT_AFTER,
  NEXT_BEFORE,
  NEXT_WEEK_AFTER,
  NEXT_WEEK_BEFORE,
  SINCE_BEFORE,
  UNTIL_AFTER,
  UNTIL_BEFORE,
} from '../wording/reach-words.ts';
import { LAST, NEXT } from '../wording/relative-days.ts';
import type { Span } from '../../../text/span.ts';

/** How far from a mention the words stand that say which week is meant. */
const NEAR = 24;

/** Days from the day of speaking between which a weekday or a day of a month is looked for, and what the words beside it say. */
export interface Reach {
  first: number;
  last: number;
  /** "Next" stands beside it, or near. */
  isNext: boolean;
  isLast: boolean;
  /** No word ties it to the day of speaking. */
  isFree: boolean;
}

/**
 * Which days "Tuesday" can mean at a place of a folded text: the one before and the one after; with "next" only later ones, with
 * "last" only earlier ones, with "until" none that has passed, with "since" none that is to come.
 * @param today the weekday of speaking (0 is Sunday)
 */
export function reachOfDay(text: string, { end, start }: Span, today: number): Reach {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const isNext = NEXT.test(before) || NEXT.test(after);
  const isLast = LAST.test(before) || LAST.test(after);
  const isJustNext = NEXT_BEFORE.test(before) || NEXT_AFTER.test(after);
  const isJustLast = LAST_BEFORE.test(before) || LAST_AFTER.test(after);
  const isUntil = UNTIL_BEFORE.test(before) || UNTIL_AFTER.test(after);
  const isSince = SINCE_BEFORE.test(before);
  const first = isJustNext ? 1 : isUntil ? 0 : isLast ? -14 : -7;
  const last = isJustLast ? -1 : isSince ? 0 : isNext ? 14 : 7;
  const isFree = !isNext && !isLast && !isUntil && !isSince;
  const isOfNextWeek = NEXT_WEEK_BEFORE.test(before) || NEXT_WEEK_AFTER.test(after);
  const monday = 7 - ((today + 6) % 7);
  if (isOfNextWeek) return { first: monday, last: monday + 6, isNext: true, isLast, isFree: false };
  return { first, last, isNext, isLast, isFree };
}
