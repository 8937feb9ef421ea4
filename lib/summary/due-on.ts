import { calendarDay, isoDay } from './due-on/calendar-day.ts';
import { foldInPlace } from '../text/fold-in-place.ts';
import type { Mention } from './due-on/mention.ts';
import { mentionsIn, without } from './due-on/mentions-in.ts';
import { resolveDay } from './due-on/resolve-day.ts';
import { movesTheDay } from './due-on/unread-words.ts';
import { weekIn } from './due-on/weekday-mentions.ts';
import { isOwnZone } from './due-on/zone-of.ts';

const MAX_CHARS = 120;
const TIME = /^(\d{4})-(\d{2})-(\d{2})T.*?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * The day that a date in a mail's words means, by the mail's own date and zone: "Friday", "14. Mai", "明日", "do piątku".
 * A day that is shown wrong is worse than none, so all that is said of it must agree, and no word that could move it may
 * be left unread.
 * @param words as the mail says it, in any language that summaries are made in
 * @param time of the mail, ISO 8601 with its sender's offset; null where unknown
 * @returns `2026-05-14`, or `2026-05-14T15:00` where one time of the mail's own zone is named; null where the words are no
 *   day, can be read in two ways, or are relative to a time that is not known
 */
export function dueOn(words: string, time: string | null): string | null {
  const said = words.slice(0, MAX_CHARS).normalize('NFC');
  const text = foldInPlace(said);
  const [, year, month, day, sign, hours, minutes] = TIME.exec(time ?? '') ?? [];
  const today = year ? calendarDay(Number(year), Number(month), Number(day)) : null;
  const mentions = mentionsIn(text);
  if (!mentions.some(({ kind }) => kind !== 'time')) return null;
  const unread = without(text, mentions);
  const isWeek = mentions.some(({ kind }) => kind === 'weekday');
  const week = isWeek ? weekIn(text) : null;
  if (movesTheDay(text, week ? without(unread, [week]) : unread)) return null;
  const due = resolveDay(mentions, week?.week ?? null, today);
  if (due === null) return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  const minute = minuteOf(mentions);
  return minute !== null && isOwnZone(said, offset)
    ? `${isoDay(due)}T${clock(minute)}`
    : isoDay(due);
}

/** The one time of day that is named; null where there are none or several. */
function minuteOf(mentions: readonly Mention[]): number | null {
  const minutes = new Set(mentions.flatMap((each) => (each.kind === 'time' ? [each.minute] : [])));
  return minutes.size === 1 ? ([...minutes][0] ?? null) : null;
}

const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((value) => String(value).padStart(2, '0')).join(':');
