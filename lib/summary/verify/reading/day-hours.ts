import { MONTHS } from '../../../text/calendar.ts';
import type { DayMention } from './day-mention.ts';
import { dayMentions } from './day-mentions.ts';
import type { TimeMention } from './time-mention.ts';
import { timeMentions } from './times.ts';

/** Days that are named together, and the hours that belong to them; either may be missing. */
export interface DayHours {
  days: readonly DayMention[];
  times: readonly TimeMention[];
  /** The text that the mentions are places in. */
  text: string;
}

/** Not after a title, nor after an ordinal: "am 9. um 10 Uhr", "9. Mai". */
const SENTENCE = new RegExp(
  '(?<=[!?;。！？；])|' +
    '(?<=(?<!\\d|(?<!\\p{L})(?:[ap]\\.m|dr|mr|mrs|ms|st|prof|ca))\\.)(?= )|' +
    '(?<=\\d\\.)(?<!(?:am|der|den|dem|zum|vom|bis|im|die|das|des|ab|seit|zur|und|oder|-|tag|woch) \\d{1,2}\\.)' +
    `(?= (?!(?:${[...MONTHS.keys()].join('|')}|\\d)(?!\\p{L})))`,
  'u',
);

/**
 * What belongs together of the days and hours of a folded line: "Thursday at 9:10 or Friday at 11:40" are two pairs. Hours belong
 * to the days before them in their sentence, or to those behind where a sentence begins with an hour and ends with a day.
 * @param marks words of which each sentence with a day or an hour holds one, where that is known
 */
export const dayHours = (
  line: string,
  language: string | null,
  marks: readonly string[] | null = null,
): DayHours[] =>
  line
    .split(SENTENCE)
    .filter((text) => marks === null || marks.some((mark) => text.includes(mark)))
    .flatMap((text) => groupsOf(text, language));

type Item = { day: DayMention } | { time: TimeMention };

function groupsOf(text: string, language: string | null): DayHours[] {
  const times = timeMentions(text);
  const days = dayMentions(text, null, language).filter(
    (day) =>
      !day.isDoubtful || times.every(({ end, start }) => end <= day.start || start >= day.end),
  );
  if (days.length === 0 && times.length === 0) return [];
  const items: Item[] = [...days.map((day) => ({ day })), ...times.map((time) => ({ time }))];
  const sorted = items.toSorted((a, b) => startOf(a) - startOf(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || days.length === 0 || times.length === 0) return [{ days, times, text }];
  if ('day' in first) return split(sorted, text);
  // "9:10 on Thursday": read from the end.
  if ('day' in last) return split(sorted.toReversed(), text);
  return [
    { days, times: [], text },
    { days: [], times, text },
  ];
}

const startOf = (item: Item) => ('day' in item ? item.day.start : item.time.start);

/** A run of days and the run of hours after it are one group. */
function split(items: readonly Item[], text: string): DayHours[] {
  const groups: { days: DayMention[]; times: TimeMention[]; text: string }[] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if ('time' in item) group?.times.push(item.time);
    else if (group && group.times.length === 0) group.days.push(item.day);
    else groups.push({ days: [item.day], times: [], text });
  }
  return groups;
}
