import type { Span } from '../../../text/span.ts';

/**
 * One way to read a date: what is named of year, month (1 to 12), day of month, weekday (0 is Sunday); or days from the
 * day of speaking; or a stretch of time (wording/periods.ts).
 */
export interface DayReading {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  offset?: number;
  period?: string;
  /** The week of that day is meant. */
  isWeek?: boolean;
}

/** Words of a text that name a day, a month or a stretch of time, with every way to read them. */
export interface DayMention extends Span {
  readings: DayReading[];
  /** True for what may as well be a number or a time of day: "3.4", "5/14". */
  isDoubtful: boolean;
}

/** Whether such a day exists. */
export const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;
