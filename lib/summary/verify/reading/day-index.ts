import { LAST, NEXT } from '../wording/relative-days.ts';
import { PERIODS } from '../wording/periods.ts';
import type { DayMention, DayReading } from './day-mention.ts';

const DAY = 86_400_000;
/** How far from a mention the word stands that says "next" or "last". */
const REACH = 24;

/** A day as whole days since 1970, in no zone. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY);

/** The sender's own day of a time in ISO 8601 with offset. */
export function dayOfTime(time: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(time ?? '') ?? [];
  return day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}

/**
 * The days that a message can mean by its words, and its own day: each mention resolved against the message's time in
 * every way a reader could, so that "by Friday" supports the Friday before and after, and nothing else.
 */
export class DayIndex {
  readonly #sent: number | null;
  readonly #days = new Set<number>();
  readonly #datesWithoutYear = new Set<number>();
  readonly #months = new Set<number>();
  readonly #monthsNamed = new Set<number>();
  readonly #daysAlone = new Set<number>();
  readonly #weekdays = new Set<number>();
  readonly #datedWeekdays = new Set<number>();
  readonly #offsets = new Set<number>();
  readonly #periods = new Set<string>();
  readonly years = new Set<number>();

  constructor(sent: number | null) {
    this.#sent = sent;
    if (sent === null) return;
    this.#addDay(sent);
    const date = new Date(sent * DAY);
    this.#datesWithoutYear.add(key(date.getUTCMonth() + 1, date.getUTCDate()));
    this.#months.add(date.getUTCMonth() + 1);
  }

  /** Takes in a mention, with the text it stands in for what "next" and "last" beside it do. */
  add(mention: DayMention, text: string): void {
    const around = text.slice(Math.max(0, mention.start - REACH), mention.end + REACH);
    for (const reading of mention.readings) this.#addReading(reading, around);
  }

  /** Whether a day, or what is named of one, is among those of the message. */
  supports(reading: DayReading, also: readonly DayIndex[]): boolean {
    const { day, month, offset, period, weekday, year } = reading;
    if (period !== undefined) return this.#periods.has(period);
    if (offset !== undefined)
      return (
        this.#offsets.has(offset) || (this.#sent !== null && this.#days.has(this.#sent + offset))
      );
    if (month !== undefined && day !== undefined)
      return this.#supportsDate({ ...reading, month, day }, also);
    if (month !== undefined)
      return this.#months.has(month) && (year === undefined || this.#hasMonth(year, month));
    if (day !== undefined) return this.#supportsDayAlone(day, weekday);
    return weekday !== undefined && this.#weekdays.has(weekday);
  }

  #supportsDate(
    { day, month, weekday, year }: DayReading & { month: number; day: number },
    also: readonly DayIndex[],
  ): boolean {
    const isNamed = this.#datesWithoutYear.has(key(month, day));
    const candidates = [...this.#days].filter((each) => {
      const date = new Date(each * DAY);
      if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return false;
      if (year !== undefined && date.getUTCFullYear() !== year) return false;
      return weekday === undefined || date.getUTCDay() === weekday;
    });
    if (candidates.length > 0) return true;
    if (isNamed && weekday !== undefined && this.#datedWeekdays.has(key(month, day) * 7 + weekday))
      return year === undefined || this.years.has(year);
    if (isNamed && this.#sent === null && weekday === undefined)
      return year === undefined || this.years.has(year);
    const isPieced =
      this.#daysAlone.has(day) && [this, ...also].some((each) => each.#monthsNamed.has(month));
    return isPieced && weekday === undefined && (year === undefined || this.#isNear(year));
  }

  #supportsDayAlone(day: number, weekday: number | undefined): boolean {
    if (weekday === undefined && this.#daysAlone.has(day)) return true;
    for (const each of this.#days) {
      const date = new Date(each * DAY);
      if (date.getUTCDate() === day && (weekday === undefined || date.getUTCDay() === weekday))
        return true;
    }
    return (
      this.#daysAlone.has(day) &&
      weekday !== undefined &&
      this.#datedWeekdays.has(day * 7 + weekday)
    );
  }

  #addReading({ day, month, offset, period, weekday, year }: DayReading, around: string): void {
    if (year !== undefined) this.years.add(year);
    if (period !== undefined) this.#addPeriod(period);
    else if (offset !== undefined) {
      this.#offsets.add(offset);
      if (this.#sent !== null) this.#addTold(this.#sent + offset);
    } else if (month !== undefined && day !== undefined) this.#addDate(month, day, year, weekday);
    else if (month !== undefined) {
      this.#months.add(month);
      this.#monthsNamed.add(month);
    } else if (day !== undefined) this.#addDayAlone(day, weekday);
    else if (weekday !== undefined) this.#addWeekday(weekday, around);
  }

  #addDate(
    month: number,
    day: number,
    year: number | undefined,
    weekday: number | undefined,
  ): void {
    this.#datesWithoutYear.add(key(month, day));
    this.#months.add(month);
    this.#monthsNamed.add(month);
    if (weekday !== undefined) {
      this.#weekdays.add(weekday);
      this.#datedWeekdays.add(key(month, day) * 7 + weekday);
    }
    if (year !== undefined) this.#addTold(dayNumber(year, month, day));
    else if (this.#sent !== null)
      for (const each of this.#nearYears()) {
        const candidate = dayNumber(each, month, day);
        if (candidate >= this.#sent - 250 && candidate <= this.#sent + 366)
          this.#addTold(candidate);
      }
  }

  /** A day without its month: the next one of that number, and the last. */
  #addDayAlone(day: number, weekday: number | undefined): void {
    this.#daysAlone.add(day);
    if (weekday !== undefined) {
      this.#weekdays.add(weekday);
      this.#datedWeekdays.add(day * 7 + weekday);
    }
    if (this.#sent === null) return;
    for (const step of [1, -1])
      for (let i = 0; i < 32; i++) {
        const candidate = this.#sent + i * step;
        if (new Date(candidate * DAY).getUTCDate() !== day) continue;
        this.#addDay(candidate);
        break;
      }
  }

  #addWeekday(weekday: number, around: string): void {
    this.#weekdays.add(weekday);
    const [isNext, isLast] = [NEXT.test(around), LAST.test(around)];
    if (isNext) this.#periods.add('next week');
    if (isLast) this.#periods.add('last week');
    if (this.#sent === null) return;
    const last = isNext ? 14 : 7;
    const first = isLast ? -14 : -7;
    for (let i = first; i <= last; i++)
      if (weekdayOf(this.#sent + i) === weekday) this.#days.add(this.#sent + i);
  }

  #addPeriod(name: string): void {
    this.#periods.add(name);
    const period = PERIODS.find(({ key: each }) => each === name);
    if (!period || this.#sent === null) return;
    const { steps, unit } = period;
    const sent = new Date(this.#sent * DAY);
    const [year, month] = [sent.getUTCFullYear(), sent.getUTCMonth() + 1];
    if (unit === 'year') this.years.add(year + steps);
    if (unit === 'month') {
      const start = dayNumber(year, month + steps, 1);
      this.#months.add(new Date(start * DAY).getUTCMonth() + 1);
      if (name === 'end of month') this.#addDay(dayNumber(year, month + 1, 0));
    }
    if (name === 'end of year') this.#addDay(dayNumber(year, 12, 31));
    if (unit === 'week') {
      const monday = this.#sent - ((weekdayOf(this.#sent) + 6) % 7) + steps * 7;
      for (const each of name.includes('end') ? [4, 5, 6] : [0]) this.#addDay(monday + each);
    }
  }

  #addDay(day: number): void {
    this.#days.add(day);
    const date = new Date(day * DAY);
    this.#months.add(date.getUTCMonth() + 1);
  }

  /** A day that is told as a date or as "tomorrow": its weekday may be told instead. */
  #addTold(day: number): void {
    this.#addDay(day);
    this.#weekdays.add(weekdayOf(day));
  }

  #hasMonth(year: number, month: number): boolean {
    for (const each of this.#days) {
      const date = new Date(each * DAY);
      if (date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month) return true;
    }
    return this.years.has(year) || (this.#monthsNamed.has(month) && this.#isNear(year));
  }

  #isNear(year: number): boolean {
    return this.#nearYears().includes(year) || this.years.has(year);
  }

  #nearYears(): number[] {
    if (this.#sent === null) return [];
    const year = new Date(this.#sent * DAY).getUTCFullYear();
    return [year - 1, year, year + 1];
  }
}

const key = (month: number, day: number) => month * 100 + day;
const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7;
