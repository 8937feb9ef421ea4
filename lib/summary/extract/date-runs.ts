import type { Mention } from '../due-on/mention.ts';
import { mentionsIn } from '../due-on/mentions-in.ts';
import { weekIn } from '../due-on/weekday-mentions.ts';

/** Where a text names one day, with all that it says of it. */
export interface DateRun {
  start: number;
  end: number;
  /** Whether it is a beginning and an end. */
  isRange: boolean;
}

/** What stands between the parts of one date: "Wednesday, 25 November at 12:00", "Freitag, den 14.", "金曜日の10時". */
const JOINS =
  /^[\s,.]*(?:(?:of|at|the|on|um|dem|den|der|de|del|a|alle|ore|om|as|o|في|الساعة|godz\.?|saat|von|le|el|il|,)[\s,]*){0,2}$|^の?$/u;
const RANGES =
  /^\s*(?:-|–|—|to|bis|until|through|a|au|al|ate|tot|do|و|から|~|〜)(?:\s?(?:the|zum|le|el|il))?\s*$/u;
const FROM =
  /(?<!\p{L})(?:from|between|von|vom|zwischen|du|de|del|entre|dal|dalle|da|tra|fra|van|tussen|od|miedzy|من|بين)(?: the| dem| le| el)?\s*$/u;
const ZONE = /^ ?\(?(?!AM|PM)[A-Z]{3,4}\)?(?![A-Za-z])/;
const REACH = 30;

/**
 * The days that a text names, each with its weekday, date, year and time as one run.
 * @param text folded in place
 * @param words the same before
 */
export function dateRuns(text: string, words: string): DateRun[] {
  const mentions = mentionsIn(text);
  const week = mentions.some(({ kind }) => kind === 'weekday') ? weekIn(text) : null;
  const isApart =
    week && mentions.every(({ end, start }) => week.end <= start || end <= week.start);
  const parts: { start: number; end: number; kind: Mention['kind'] | 'week' }[] = [
    ...mentions,
    ...(week && isApart ? [{ ...week, kind: 'week' as const }] : []),
  ].toSorted((a, b) => a.start - b.start);
  const runs: (DateRun & { isDay: boolean })[] = [];
  for (const { end, kind, start } of parts) {
    const last = runs.at(-1);
    const gap = last ? text.slice(last.end, start) : null;
    const isDay = kind !== 'time' && kind !== 'week';
    const joins = last && gap !== null && gap.length < REACH && JOINS.test(gap);
    if (joins)
      Object.assign(last, {
        end,
        isDay: last.isDay || isDay,
        isRange: last.isRange || kind === 'range',
      });
    else {
      const isEnd = last !== undefined && gap !== null && RANGES.test(gap) && last.isDay && isDay;
      const isStart = FROM.test(text.slice(Math.max(0, start - REACH), start));
      if (isEnd && last) last.isRange = true;
      runs.push({
        start,
        end,
        isDay,
        isRange:
          isEnd ||
          kind === 'range' ||
          (isStart &&
            /^(?: \p{L}+)? (?:to|bis|and|und|au|al|a|tot|e|y|et|i|و|حتى|الى) /u.test(
              text.slice(end, end + REACH),
            )),
      });
    }
  }
  return runs
    .filter(({ isDay }) => isDay)
    .map(({ end, isRange, start }) => ({
      start,
      end: end + (ZONE.exec(words.slice(end, end + 8))?.[0].length ?? 0),
      isRange,
    }));
}
