import { type CalendarDay, calendarDay, partsOf } from './calendar-day.ts';
import type { DateReading, Mention, Week } from './mention.ts';

/** A date without a year that is further past than this is one of the next year. */
const HALF_A_YEAR = 182;
/** One so far ahead was more likely the last one. */
const TEN_MONTHS = 305;
/** A number of a day so little past was more likely that one. */
const JUST_PAST = 7;
/** A year that a deadline of a mail can be of, from the mail's own. */
const YEARS = 5;

/**
 * The one day that all that is said of it means, or null: where there are two, where a date is not of its weekday, or
 * where "next Friday" is one day to some people and another to others.
 * @param today of the mail; null where unknown: then only a date with its year counts
 */
export function resolveDay(
  mentions: readonly Mention[],
  week: Week | null,
  today: CalendarDay | null,
): CalendarDay | null {
  if (mentions.some(({ kind }) => kind === 'range')) return null;
  const weekdays = [
    ...new Set(mentions.flatMap((each) => (each.kind === 'weekday' ? [each.weekday] : []))),
  ];
  const spans = mentions.flatMap((each) => (each.kind === 'span' ? [each.days] : []));
  const sets = mentions.flatMap((each) => daysOf(each, today) ?? []);
  const [weekday] = weekdays;
  if (weekdays.length > 1 || spans.length > 1) return null;
  if (sets.length === 0 && today === null) return null;
  const [span] = spans;
  if (span !== undefined) return today === null ? null : afterSpan(span, sets, weekday, today);
  if (sets.length > 0) {
    const common = (sets[0] ?? []).filter(
      (day) =>
        sets.every((set) => set.includes(day)) &&
        (weekday === undefined || partsOf(day).weekday === weekday),
    );
    const [day] = common;
    return day !== undefined && new Set(common).size === 1 ? day : null;
  }
  return weekday === undefined || today === null
    ? null
    : dayOfWeek(weekday, week ?? 'coming', today);
}

/** "In three days", "Friday in a week". */
function afterSpan(
  span: number,
  sets: readonly (readonly CalendarDay[])[],
  weekday: number | undefined,
  today: CalendarDay,
): CalendarDay | null {
  const [from = today] = sets[0] ?? [];
  if (sets.length > 1 || (sets.length === 1 && from !== today)) return null;
  if (weekday === undefined) return today + span;
  const ahead = (weekday - partsOf(today).weekday + 7) % 7;
  return ahead > 0 && span % 7 === 0 ? today + ahead + span : null;
}

function daysOf(mention: Mention, today: CalendarDay | null): CalendarDay[][] {
  switch (mention.kind) {
    case 'date':
      return [mention.readings.flatMap((reading) => dayOfDate(reading, today) ?? [])];
    case 'number':
      return [today === null ? [] : dayOfNumber(mention.day, today)];
    case 'relative':
      return [today === null ? [] : [today + mention.days]];
    default:
      return [];
  }
}

/** The year is the one that is written, in four figures, or the nearest; one of two figures must agree with that. */
function dayOfDate({ day, month, short, year }: DateReading, today: CalendarDay | null) {
  const own = today === null ? null : partsOf(today).year;
  if (year !== undefined) {
    const isNear = own === null || Math.abs(year - own) <= YEARS;
    return isNear ? calendarDay(year, month, day) : null;
  }
  if (own === null || today === null) return null;
  const ahead = (calendarDay(own, month, day) ?? today) - today;
  if (ahead > TEN_MONTHS) return short === own % 100 ? calendarDay(own, month, day) : null;
  const near = ahead < -HALF_A_YEAR ? own + 1 : own;
  return short === undefined || short === near % 100 ? calendarDay(near, month, day) : null;
}

/** The next day of a number; none where one is just past. */
function dayOfNumber(number: number, today: CalendarDay): CalendarDay[] {
  for (let day = today - JUST_PAST; day < today + 62; day += 1)
    if (partsOf(day).day === number) return day < today ? [] : [day];
  return [];
}

/** Weeks start on Monday in some countries and on Sunday in others; where that matters nobody knows. */
function dayOfWeek(weekday: number, week: Week, today: CalendarDay): CalendarDay | null {
  const now = partsOf(today).weekday;
  const ahead = (weekday - now + 7) % 7;
  if (week === 'coming') return ahead === 0 ? null : today + ahead;
  const fromMonday = today - ((now + 6) % 7) + ((weekday + 6) % 7);
  const fromSunday = today - now + weekday;
  if (fromMonday !== fromSunday) return null;
  if (week === 'this') return fromMonday;
  const following = fromMonday + 7;
  return week === 'following' || following === today + (ahead || 7) ? following : null;
}
