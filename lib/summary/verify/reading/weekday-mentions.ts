import { FEIRA, SHORT_WEEKDAYS, WEEKDAY_LETTERS, WEEKDAYS } from '../wording/calendar.ts';
import type { DayMention } from './day-mention.ts';
import type { Word } from './words-in.ts';

/** "Freitagabend", "montags", "Dienstagvormittag". */
const GERMAN_DAYS = /^(sonn|mon|diens|donners|frei|sams)tag|^(mittwoch|sonnabend)/;
const GERMAN_REST = /^(?:s|e|en|abends?|morgens?|fruh|vormittags?|nachmittags?|mittags?|nachts?)$/;
const CJK =
  /([日月火水木金土])曜日?|(?:星期|礼拜|周|週)([一二三四五六日天])|([일월화수목금토])요일/g;
/** A number, or the bracket or comma before one, right beside a short weekday. */
const BESIDE_NUMBER = /^\.?,? ?\d/;
const AFTER_NUMBER = /\d[.a-z]{0,3},? ?\(?$/;

/**
 * Weekdays named in a folded text, in any language. Short ones ("Fri", "Di.", "jeu.") only beside a number, because most
 * of them are other words.
 */
export function weekdayMentions(
  text: string,
  words: readonly Word[],
  language: string | null,
): DayMention[] {
  const short = SHORT_WEEKDAYS.filter(([each]) => language === null || language === each);
  const named = words.flatMap(({ end, start, word }) => {
    const weekday = weekdayOf(word, text, end) ?? shortWeekday(short, text, { word, start, end });
    if (weekday === undefined) return [];
    return [{ start, end, readings: [{ weekday }], isDoubtful: false }];
  });
  const cjk = Array.from(text.matchAll(CJK), ({ 0: all, 1: ja, 2: zh, 3: ko, index }) => {
    const weekday = ja
      ? WEEKDAY_LETTERS[0].indexOf(ja)
      : zh
        ? Math.max(WEEKDAY_LETTERS[0].indexOf(zh), WEEKDAY_LETTERS[1].indexOf(zh))
        : WEEKDAY_LETTERS[2].indexOf(ko ?? '');
    return { start: index, end: index + all.length, readings: [{ weekday }], isDoubtful: false };
  });
  return [...named, ...cjk];
}

function weekdayOf(word: string, text: string, end: number): number | undefined {
  if (FEIRA.has(word) && !text.startsWith('-feira', end)) return undefined;
  const whole = WEEKDAYS.get(word);
  if (whole !== undefined) return whole;
  const stem = GERMAN_DAYS.exec(word)?.[0];
  return stem && GERMAN_REST.test(word.slice(stem.length)) ? WEEKDAYS.get(stem) : undefined;
}

function shortWeekday(
  lists: typeof SHORT_WEEKDAYS,
  text: string,
  { end, start, word }: Word,
): number | undefined {
  const weekday = lists.find(([, names]) => names.has(word))?.[1].get(word);
  if (weekday === undefined) return undefined;
  const isBeside =
    BESIDE_NUMBER.test(text.slice(end, end + 4)) ||
    (AFTER_NUMBER.test(text.slice(Math.max(0, start - 8), start)) && /^[.)]/.test(text[end] ?? ''));
  return isBeside ? weekday : undefined;
}
