import { dayNumber } from './day-number.ts';

/** The sender's own day of a time in ISO 8601 with offset, as whole days since 1970. */
export function dayOfTime(time: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(time ?? '') ?? [];
  return day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}
