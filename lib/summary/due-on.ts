import * as en from 'chrono-node/en';
import * as de from 'chrono-node/de';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as it from 'chrono-node/it';
import * as ja from 'chrono-node/ja';
import * as nl from 'chrono-node/nl';
import * as pt from 'chrono-node/pt';
import * as zh from 'chrono-node/zh';
import type { ParsedResult } from 'chrono-node';

/** Whoever reads most of a text is right; day and month of "03/04" are read both ways, and then nobody is. */
const LOCALES = [
  en.casual,
  en.GB,
  de.casual,
  es.casual,
  fr.casual,
  it.casual,
  ja.casual,
  nl.casual,
  pt.casual,
  zh.casual,
];
const MAX_CHARS = 120;

/**
 * The day that a date in a mail's words means, by the mail's own date and zone: "next Friday", "14. Mai", "明日".
 * @param words as the mail says it
 * @param time of the mail, ISO 8601 with its sender's offset; null where unknown
 * @returns `2026-05-14`, or `2026-05-14T15:00` where a time is named; null where the words are no date, can be read in two
 *   ways, or are relative to a time that is not known
 */
export function dueOn(words: string, time: string | null): string | null {
  const text = words.slice(0, MAX_CHARS);
  if (time === null && !/\d{4}/.test(text)) return null;
  const reference = { instant: new Date(time ?? 0), timezone: offsetOf(time) };
  const found = LOCALES.flatMap(
    (locale) => locale.parse(text, reference, { forwardDate: true })[0] ?? [],
  ).filter(hasDay);
  const longest = Math.max(0, ...found.map((result) => result.text.length));
  const days = new Set(found.filter((result) => result.text.length === longest).map(dayOf));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

const hasDay = ({ start }: ParsedResult) => start.isCertain('day') || start.isCertain('weekday');

function dayOf({ start }: ParsedResult): string {
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return start.isCertain('hour')
    ? `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`
    : day;
}

/** Minutes east of Greenwich of an ISO time. */
function offsetOf(time: string | null): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(time ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
