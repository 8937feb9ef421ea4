import { PERIODS } from '../wording/periods.ts';
import type { DayMention, DayReading } from './day-mention.ts';
import { dayNumber } from './day-number.ts';
import { isInPeriod } from './in-period.ts';
import { isOn } from './is-on.ts';
import { type Reach, reachOfDay } from './reach-of-day.ts';

const DAY = 86_400_000;
/** How far a weekday is from the date that it is told by: "we arrive on the Friday". */
const SAME_WEEK = 6;
/** "Monday the 10th" may be months away. */
const FAR = { first: -120, last: 400 };

/**
 * The days that a message can mean by its words: each mention resolved against the message's time in every way a reader
 * could, so that "on Friday" supports the Friday before and after, and nothing else. The day it was sent is among them only where
 * it says "today"; that it was sent then is another question (`isSentOn`).
 */
export class DayIndex {
  readonly #sent: number | null;
  readonly #days = new Set<number>();
  /** Of those, the ones that are told as dates. */
  readonly #dates = new Set<number>();
  readonly #datesWithoutYear = new Set<number>();
  readonly #months = new Set<number>();
  readonly #monthsNamed = new Set<number>();
  readonly #daysAlone = new Set<number>();
  readonly #weekdays = new Set<number>();
  readonly #weekdaysFree = new Set<number>();
  readonly #datedWeekdays = new Set<number>();
  readonly #offsets = new Set<number>();
  readonly #periods = new Set<string>();
  readonly #steps: () => readonly number[];
  readonly years = new Set<number>();

  /**
   * @param sent the sender's day
   * @param steps what it says of days beside those it names (days-beside.ts)
   */
  constructor(sent: number | null, steps: () => readonly number[] = () => []) {
    this.#sent = sent;
    this.#steps = steps;
  }

  /** Takes in a mention, with the text it stands in for what "next", "last" and "until" beside it do. */
  add(mention: DayMention, text: string): void {
    for (const reading of mention.readings)
      this.#addReading(reading, () => reachOfDay(text, mention, weekdayOf(this.#sent ?? 0)));
  }

  /** Whether a day, or what is named of one, is among those of the message; `also` are those cited beside it. */
  supports(reading: DayReading, also: readonly DayIndex[]): boolean {
    const { day, month, offset, period, weekday, year } = reading;
    if (period !== undefined) return this.#periods.has(period) || this.#isToldIn(period);
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

  /** Whether a day, or what is named of one, is the one that the message was sent on. */
  isSentOn(reading: DayReading): boolean {
    const { day, month, offset, period } = reading;
    if (this.#sent === null || period !== undefined) return false;
    if (offset !== undefined) return offset === 0;
    return (day !== undefined || month !== undefined) && isOn(this.#sent, reading);
  }

  /** "Next week" may be told of a date in it. */
  #isToldIn(period: string): boolean {
    const sent = this.#sent;
    return sent !== null && [...this.#dates].some((day) => isInPeriod(day, period, sent));
  }

  #supportsDate(
    reading: DayReading & { month: number; day: number },
    also: readonly DayIndex[],
  ): boolean {
    const { day, month, weekday, year } = reading;
    const isNamed = this.#datesWithoutYear.has(key(month, day));
    if (reading.isWeek && this.#isInWeekOf(reading)) return true;
    for (const each of this.#days) if (isOn(each, reading)) return true;
    if (isNamed && weekday !== undefined && this.#datedWeekdays.has(key(month, day) * 7 + weekday))
      return year === undefined || this.years.has(year);
    if (isNamed && this.#sent === null && weekday === undefined)
      return year === undefined || this.years.has(year);
    const isPieced =
      this.#daysAlone.has(day) && [this, ...also].some((each) => each.#monthsNamed.has(month));
    if (isPieced && weekday === undefined) return year === undefined || this.#isNear(year);
    return [this, ...also].some((each) => this.#isBeside(reading, each.#dates));
  }

  /** Whether one of its days is of the week that a day names. */
  #isInWeekOf(reading: DayReading): boolean {
    for (const each of this.#days) {
      const monday = each - ((weekdayOf(each) + 6) % 7);
      for (let day = monday; day < monday + 7; day++) if (isOn(day, reading)) return true;
    }
    return false;
  }

  /** Whether a day is told by a date of these: "the day after", or a weekday of its week. */
  #isBeside(reading: DayReading, dates: ReadonlySet<number>): boolean {
    const steps = dates.size > 0 ? this.#steps() : [];
    for (const date of dates) {
      if (steps.some((step) => isOn(date + step, reading))) return true;
      if (this.#weekdaysFree.size === 0) continue;
      for (let day = date - SAME_WEEK; day <= date + SAME_WEEK; day++)
        if (this.#weekdaysFree.has(weekdayOf(day)) && isOn(day, reading)) return true;
    }
    return false;
  }

  #supportsDayAlone(day: number, weekday: number | undefined): boolean {
    if (weekday === undefined && this.#daysAlone.has(day)) return true;
    for (const each of this.#days) if (isOn(each, { day, weekday })) return true;
    return (
      this.#daysAlone.has(day) &&
      weekday !== undefined &&
      this.#datedWeekdays.has(day * 7 + weekday)
    );
  }

  #addReading({ day, month, offset, period, weekday, year }: DayReading, reach: () => Reach): void {
    if (year !== undefined) this.years.add(year);
    if (period !== undefined) this.#addPeriod(period);
    else if (offset !== undefined) {
      this.#offsets.add(offset);
      if (this.#sent !== null) this.#addTold(this.#sent + offset);
    } else if (month !== undefined && day !== undefined) this.#addDate(month, day, year, weekday);
    else if (month !== undefined) {
      this.#months.add(month);
      this.#monthsNamed.add(month);
    } else if (day !== undefined) this.#addDayAlone(day, weekday, reach());
    else if (weekday !== undefined) this.#addWeekday(weekday, reach());
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
    if (year !== undefined) this.#addDated(dayNumber(year, month, day));
    else if (this.#sent !== null)
      for (const each of this.#nearYears()) {
        const candidate = dayNumber(each, month, day);
        if (candidate >= this.#sent - 250 && candidate <= this.#sent + 366)
          this.#addDated(candidate);
      }
  }

  /** A day without its month: the next one of that number, and the last; with its weekday the next that both fit. */
  #addDayAlone(day: number, weekday: number | undefined, { first, last }: Reach): void {
    this.#daysAlone.add(day);
    if (weekday !== undefined) {
      this.#weekdays.add(weekday);
      this.#datedWeekdays.add(day * 7 + weekday);
    }
    if (this.#sent === null) return;
    const far = weekday === undefined ? { first: -31, last: 31 } : FAR;
    const steps = [...(last < 0 ? [] : [1]), ...(first >= 0 ? [] : [-1])];
    for (const step of steps)
      for (let i = 0; i <= (step > 0 ? far.last : -far.first); i++) {
        const candidate = this.#sent + i * step;
        if (!isOn(candidate, { day, weekday })) continue;
        this.#addDay(candidate);
        break;
      }
  }

  #addWeekday(weekday: number, { first, isFree, isLast, isNext, last }: Reach): void {
    this.#weekdays.add(weekday);
    if (isFree) this.#weekdaysFree.add(weekday);
    if (isNext) this.#periods.add('next week');
    if (isLast) this.#periods.add('last week');
    if (this.#sent === null) return;
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
      if (name.startsWith('end')) this.#addDay(dayNumber(year, month + steps + 1, 0));
    }
    if (name === 'end of year') this.#addDay(dayNumber(year, 12, 31));
    if (name === 'next weekend') this.#addPeriod('weekend');
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

  #addDated(day: number): void {
    this.#addTold(day);
    this.#dates.add(day);
  }

  #hasMonth(year: number, month: number): boolean {
    for (const each of this.#days) if (isOn(each, { month, year })) return true;
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
