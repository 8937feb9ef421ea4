const MS_A_DAY = 86_400_000;
const TWO = (value: number) => String(value).padStart(2, '0');

/** A day of the calendar, in no zone: days since 1 January 1970. */
export type CalendarDay = number;

/** The day of a year, a month (1 to 12) and a number, or null where there is none such. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / MS_A_DAY
    : null;
}

/** Year, month (1 to 12), number and weekday (0 is Sunday) of a day. */
export function partsOf(day: CalendarDay) {
  const date = new Date(day * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** `2026-05-14` of a day. */
export function isoDay(of: CalendarDay): string {
  const { day, month, year } = partsOf(of);
  return `${year}-${TWO(month)}-${TWO(day)}`;
}
