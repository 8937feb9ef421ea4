import { NUMBER_WORDS } from '../wording/number-words.ts';
import { IN_DAYS, IN_DAYS_UNSPACED } from '../wording/relative-days.ts';
import type { DayMention } from './day-mention.ts';

const ONE = new Set(['a', 'an', 'einer', 'einem', 'une', 'un', 'una', 'uma', 'een']);
const isWeeks = (unit: string | undefined) => /^(?:w|sem|set|tyg|週間|周|주)/.test(unit ?? '');

/**
 * "in ten days", "in zwei Wochen", "3日後" in a folded text: days that a message names. A line may say the same of a stretch
 * of time, so that there it is a number.
 */
export function daysAhead(text: string): DayMention[] {
  return [...text.matchAll(IN_DAYS), ...text.matchAll(IN_DAYS_UNSPACED)].flatMap(
    ({ 0: all, 1: number = '', 2: unit, index }) => {
      const count = /^\d+$/.test(number)
        ? Number(number)
        : ONE.has(number)
          ? 1
          : NUMBER_WORDS.get(number)?.[0];
      if (count === undefined) return [];
      const readings = [{ offset: count * (isWeeks(unit) ? 7 : 1) }];
      return [{ start: index, end: index + all.length, readings, isDoubtful: false }];
    },
  );
}
