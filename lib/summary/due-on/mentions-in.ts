import { dateMentions } from './date-mentions.ts';
import type { Mention } from './mention.ts';
import { numberMentions } from './number-mentions.ts';
import { relativeMentions } from './relative-mentions.ts';
import { timeMentions } from './time-mentions.ts';
import { weekdayMentions } from './weekday-mentions.ts';

/** Times first, for an hour is no day; then dates, then what needs their absence. */
const READERS: readonly ((text: string) => readonly Mention[])[] = [
  timeMentions,
  dateMentions,
  relativeMentions,
  weekdayMentions,
  numberMentions,
];

/** Every day and time that a folded text names, in its order, none over another. */
export function mentionsIn(text: string): Mention[] {
  let rest = text;
  const found: Mention[] = [];
  for (const read of READERS) {
    const mentions = read(rest);
    found.push(...mentions);
    rest = without(
      rest,
      mentions.filter(({ kind }) => kind !== 'weekday'),
    );
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** No letter, digit or space of any language. */
const BLANK = '■';

/** A text with blanks in place of some of it. */
export function without(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { end, start } of spans)
    rest = rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end);
  return rest;
}
