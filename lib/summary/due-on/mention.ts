/** How a text names a day: where, and what is said of it. Months count from 1, weekdays from Sunday, 0. */
export type Mention = { start: number; end: number } & (
  | { kind: 'date'; readings: readonly DateReading[] }
  | { kind: 'range' }
  | { kind: 'number'; day: number }
  | { kind: 'weekday'; weekday: number; week: Week }
  | { kind: 'relative'; days: number }
  | { kind: 'span'; days: number }
  | { kind: 'time'; minute: number | null }
);

/** One way to read a date; `short` is a year of two figures. */
export interface DateReading {
  year?: number;
  short?: number;
  month: number;
  day: number;
}

/**
 * Which of the weekdays of a name is meant: the first one ahead, the one of this or the next week of the calendar, or
 * "next Friday", which is the one to some people and the other to others.
 */
export type Week = 'coming' | 'this' | 'following' | 'next';
