import { type DayMention, isDay } from './day-mention.ts';
import { namedDates } from './named-dates.ts';
import { numericDates } from './numeric-dates.ts';
import { periodMentions } from './period-mentions.ts';
import { relativeMentions } from './relative-mentions.ts';
import { isFree, withoutSpans } from '../../../text/span.ts';
import { weekdayMentions } from './weekday-mentions.ts';
import { wordsIn } from '../../../text/words-in.ts';

/** "the 14th", "am 22.", "le 5", "el 9", "de 26e", "7'sinde", "7日": a day of a month that is named elsewhere, or a count. */
const DAY_ALONE =
  /(?<![\d.,:/-])(?:(?<=(?:^|[^\p{L}])(?:the|on|am|vom|bis|dnia|يوم|zum|dem|den|le|du|au|el|al|del|il|dal|dia|o|no|ao|op|entro|lo) )(\d{1,2})(?:\.(?!\d)|st|nd|rd|th|er|º|°|e|ste|de)?|(\d{1,2})(?:st|nd|rd|th|º|(?:e|ste)(?= |[.,;!?]|$)|'(?:s?[iu]n?(?:d[ae]n?|[aei])?|[ae]|y[ae]|[dt][ae]n?|[iu]n[ae]?)(?!\p{L})))(?![\d:%€$£¥/\p{L}]|[.,]\d)|(?<!\d|月 ?|월 ?)(\d{1,2}) ?[日号일](?!間|以|後)/gu;
/** "Friday 9", "Monday the 6th". */
const DAY_AFTER_WEEKDAY =
  /^,? (?:the |den |dem |le |el |il |dia )?(\d{1,2})(?:st|nd|rd|th|\.|º)?(?![\d:%€$£¥/\p{L}]|[.,]\d| ?(?:uhr|h|am|pm|a\.m|p\.m)(?!\p{L}))/u;
const HAS_DIGIT = /\d/;
/** What may stand between a weekday and its date, and between a date and its weekday. */
const GAP_BEFORE = /^[ ,.]{0,3}(?:(?:the|den|dem|der|le|el|il|dia|am) )?$/;
const GAP_AFTER = /^ ?\($/;

/**
 * All that names a day in a folded text. A weekday beside a date is one mention with it.
 * @param language of the text, where it is known: words that mean a day in other languages are then other words
 * @param mainly the language of most of it, where it may hold others: names of months that are other words are read in this
 */
export function dayMentions(
  folded: string,
  language: string | null,
  mainly = language,
): DayMention[] {
  const words = wordsIn(folded);
  const periods = periodMentions(folded, words);
  const numeric = HAS_DIGIT.test(folded) ? numericDates(folded) : [];
  let rest = withoutSpans(folded, [...periods, ...numeric]);
  const free = () => words.filter(({ start }) => isFree(rest, start));
  const named = namedDates(rest, free(), mainly);
  rest = withoutSpans(rest, named);
  const relative = relativeMentions(rest, free(), language);
  rest = withoutSpans(rest, relative);
  const weekdays = weekdayMentions(folded, free(), mainly);
  const dates = [...numeric, ...named, ...daysAlone(rest, weekdays), ...daysReplaced(named, rest)];
  return [...periods, ...relative, ...withWeekdays(dates, weekdays, folded)].map((each) =>
    WEEK_OF.test(folded.slice(Math.max(0, each.start - 28), each.start))
      ? { ...each, readings: each.readings.map((reading) => ({ ...reading, isWeek: true })) }
      : each,
  );
}

/** "The week of 12 October" is that of any of its days. */
const WEEK_OF =
  /(?<!\p{L})(?:week|woche|semaine|semana|settimana|week|tydzien|tygodnia|tygodniu) (?:of|from|starting|beginning|ab|vom|du|del|dal|de|van|vanaf|od)(?: the| le| el| dem| lunes| lundi| monday| montag)?,? $/u;

/** Every one may be a count as well. */
function daysAlone(rest: string, weekdays: readonly DayMention[]): DayMention[] {
  const free = Array.from(rest.matchAll(DAY_ALONE), (match) =>
    mention(match, { day: Number(match[1] ?? match[2] ?? match[3]) }),
  );
  const beside = weekdays.flatMap(({ end }) => {
    const match = DAY_AFTER_WEEKDAY.exec(rest.slice(end, end + 20));
    if (!match) return [];
    const stop = end + match[0].length;
    const start = stop - (/\d{1,2}\D{0,2}$/.exec(match[0])?.[0].length ?? 0);
    return free.some((each) => each.start < stop && each.end > start)
      ? []
      : [{ start, end: stop, readings: [{ day: Number(match[1]) }], isDoubtful: true }];
  });
  return [...free.map((each) => ({ ...each, isDoubtful: true })), ...beside].filter(
    ({ readings }) => isDay(1, readings[0]?.day ?? 0),
  );
}

/** "22 June, not 29": a day of the same month. */
function daysReplaced(named: readonly DayMention[], rest: string): DayMention[] {
  return named.flatMap(({ end, readings: [first] }) => {
    const match = first?.day === undefined ? null : REPLACED.exec(rest.slice(end, end + 40));
    const day = Number(match?.[1]);
    if (!match || !isDay(1, day)) return [];
    const stop = end + match[0].length;
    const readings = [{ month: first?.month, day }] as DayMention['readings'];
    return [{ start: stop - (match[1]?.length ?? 0), end: stop, readings, isDoubtful: true }];
  });
}

const REPLACED =
  /^,? (?:and |und |et |y |e |en |a |i )?(?:not|nicht|non|pas|no|nao|niet|nie|instead of|rather than|statt|anstatt|au lieu du|en (?:vez|lugar) del?|invece del|em vez de|in plaats van|zamiast)(?: (?:the|am|den|dem|le|el|il|o|de))? (\d{1,2})(?:st|nd|rd|th|er|e|ste|de|º|\.(?!\d))?(?![\d:%€$£\p{L}]|[.,]\d| ?(?:uhr|h|am|pm|people|personen)(?!\p{L}))/u;

const mention = (match: RegExpMatchArray, reading: DayMention['readings'][number]): DayMention => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  readings: [reading],
  isDoubtful: false,
});

function withWeekdays(
  dates: readonly DayMention[],
  weekdays: readonly DayMention[],
  text: string,
): DayMention[] {
  const left = new Set(weekdays);
  const sorted = weekdays.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const joined = dates
    .toSorted((a, b) => a.start - b.start)
    .map((date) => {
      while (next < sorted.length && (sorted[next]?.end ?? 0) + 12 < date.start) next += 1;
      for (const weekday of sorted.slice(next, next + 3)) {
        const isBefore = weekday.end <= date.start;
        const gap = isBefore
          ? text.slice(weekday.end, date.start)
          : text.slice(date.end, weekday.start);
        if (!left.has(weekday) || !(isBefore ? GAP_BEFORE : GAP_AFTER).test(gap)) continue;
        left.delete(weekday);
        const day = weekday.readings[0]?.weekday ?? 0;
        return {
          ...date,
          start: Math.min(date.start, weekday.start),
          end: Math.max(date.end, weekday.end),
          isDoubtful: false,
          readings: date.readings.map((reading) => ({ ...reading, weekday: day })),
        };
      }
      return date;
    });
  return [...joined, ...left];
}
