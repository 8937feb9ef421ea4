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
  /^[\s,.]*(?:(?:of|at|the|on|um|dem|den|der|de|del|a|a las?|alle|ore|om|as|o|في|الساعة|godz\.?|saat|von|le|el|il|,)[\s,]*){0,2}$|^の?$/u;
const RANGES =
  /^\s*(?:-|–|—|to|bis|until|through|a|au|al|ate|tot|do|و|から|~|〜)(?:\s?(?:the|zum|le|el|il))?\s*$/u;
/** Before and between the ends of "between Monday and Wednesday". */
const FROM =
  /(?<!\p{L})(?:from|between|von|vom|zwischen|du|de|del|entre|dal|dalle|da|tra|fra|van|tussen|od|miedzy|من|بين)(?: the| dem| le| el)?\s*$/u;
const AND = /^\s*(?:and|und|et|y|e|en|i|a|al|ve|و|حتى|الى)(?:\s(?:the|le|el|il))?\s*$/u;
/** What a day may be moved by right behind it: the run holds it, so that nobody reads the day without. */
const MOVED =
  /^ (?:after next|(?:of |in |der |in der |de la |della |da |van de )?(?:the )?(?:week|woche|semaine|semana|settimana))(?!\p{L})/u;
/** The same right before it, where words are not spaced. */
const MOVED_BEFORE = /(?:再|さ|下|上|先|毎|每|第.{1,2}|다|지난 ?|매주 |[첫둘셋넷]째 ?주? ?)$/u;
const ZONE = /^ ?\(?(?!AM|PM)[A-Z]{3,4}\)?(?![A-Za-z])/;
const REACH = 30;
/** How far from its weekday "next week" may stand: "nächste Woche bis Freitag". */
const WEEK_REACH = 16;

interface Run extends DateRun {
  isDay: boolean;
  /** Whether it names no more than a weekday, and whether it says of which week. */
  isWeekday: boolean;
  isWeek: boolean;
}

/**
 * The days that a text names, each with its weekday, date, year and time as one run. A weekday of a week that is named
 * too far from it is none.
 * @param text folded in place
 * @param words the same before
 */
export function dateRuns(text: string, words: string): DateRun[] {
  const mentions = mentionsIn(text);
  const week = weekOf(text, mentions);
  const runs: Run[] = [];
  let isFrom = false;
  for (const part of week ? [...mentions, week].toSorted((a, b) => a.start - b.start) : mentions) {
    const { end, kind, start } = part;
    const last = runs.at(-1);
    const gap = last ? text.slice(last.end, start) : '';
    const isDay = kind !== 'time' && kind !== 'week';
    const isOfWeek =
      last !== undefined && gap.length < WEEK_REACH && (kind === 'week' || last.isWeek);
    if (last && gap.length < REACH && (JOINS.test(gap) || isOfWeek)) {
      last.end = end;
      last.isDay ||= isDay;
      last.isRange ||= kind === 'range';
      last.isWeekday &&= kind === 'weekday' || kind === 'time' || kind === 'week';
      last.isWeek ||= kind === 'week';
      continue;
    }
    const isEnd = isDay && last?.isDay === true && (RANGES.test(gap) || (isFrom && AND.test(gap)));
    if (isEnd && last) last.isRange = true;
    isFrom = FROM.test(text.slice(Math.max(0, start - REACH), start));
    const isWeekday = kind === 'weekday' || kind === 'time' || kind === 'week';
    runs.push({
      start,
      end,
      isDay,
      isWeekday,
      isWeek: kind === 'week',
      isRange: isEnd || kind === 'range',
    });
  }
  const isElsewhere = (run: Run) => week !== null && week.isOne && run.isWeekday && !run.isWeek;
  return runs
    .filter((run) => run.isDay && !isElsewhere(run))
    .map(({ end, isRange, start }) => ({
      start: startOf(start, text),
      end: endOf(end, text, words),
      isRange,
    }));
}

/** What a text says of the week of its weekdays, where that stands apart from them. */
function weekOf(text: string, mentions: readonly Mention[]) {
  const week = mentions.some(({ kind }) => kind === 'weekday') ? weekIn(text) : null;
  if (week === null || mentions.some(({ end, start }) => week.start < end && start < week.end))
    return null;
  const isOne = week.week === 'following' || week.week === 'this';
  return { start: week.start, end: week.end, kind: 'week' as const, isOne };
}

const startOf = (start: number, text: string): number =>
  start - (MOVED_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);

/** With a word that moves the day, or the zone of its hour. */
function endOf(end: number, text: string, words: string): number {
  const behind = MOVED.exec(text.slice(end, end + REACH)) ?? ZONE.exec(words.slice(end, end + 8));
  return end + (behind?.[0].length ?? 0);
}
