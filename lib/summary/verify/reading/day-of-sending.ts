import type { Evidence } from '../evidence.ts';
import { UNTIL_AFTER, UNTIL_BEFORE } from '../wording/reach-words.ts';
import { STANDING } from '../wording/standing.ts';
import { TELLING } from '../wording/telling.ts';
import type { Span } from '../../../text/span.ts';
import { timeMentions } from './times.ts';

/** A line begins with the day whose state it tells: "By 12 November there was no reply". */
const LEAD = 16;
/** Between a day and an hour that belongs to it. */
const NEAR = 60;

/** Whether a text tells, at a day it names, what was written or how things stood then. */
export function tellsOfThatDay(text: string, { end, start }: Span): boolean {
  if (start < LEAD && STANDING.test(text.slice(end))) return true;
  const isUntil = UNTIL_BEFORE.test(text.slice(0, start)) || UNTIL_AFTER.test(text.slice(end));
  return !isUntil && TELLING.test(text);
}

/** Whether a text names an hour that a message, one of those sent on a day, names without any day: "I can be there at 11". */
export function isHourOfThatDay(text: string, sent: readonly Evidence[]): boolean {
  const minutes = new Set(timeMentions(text).flatMap((time) => time.minutes));
  return sent.some(({ dayMentions, timeMentions: times }) =>
    times.some(
      (time) =>
        time.minutes.some((minute) => minutes.has(minute)) &&
        dayMentions.every(({ end, start }) => end < time.start - NEAR || start > time.end + NEAR),
    ),
  );
}
