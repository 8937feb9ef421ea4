import type { DayReading } from './day-mention.ts';

const DAY = 86_400_000;

/** Whether a day, as whole days since 1970, is what is named of one: of year, month, day of month and weekday. */
export function isOn(number: number, { day, month, weekday, year }: DayReading): boolean {
  // The first of January 1970 was a Thursday.
  if (weekday !== undefined && (((number + 4) % 7) + 7) % 7 !== weekday) return false;
  if (day === undefined && month === undefined && year === undefined) return true;
  const date = new Date(number * DAY);
  return (
    (day === undefined || date.getUTCDate() === day) &&
    (month === undefined || date.getUTCMonth() + 1 === month) &&
    (year === undefined || date.getUTCFullYear() === year)
  );
}
