import { WEEKDAY_LETTERS } from '../../../text/calendar.ts';
import { measuresAfter } from './measures-after.ts';
import { type DayMention, type DayReading, isDay } from './day-mention.ts';

const YEAR_FIRST = /(?<![\d.,:/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/g;
const YEAR_LAST = /(?<![\d.,:/-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-/.]\d)/g;
const DAY_DOT_MONTH = /(?<![\d.,:/-])(\d{1,2})\. ?(\d{1,2})\.(?!\d)/g;
const SHORT = /(?<![\d.,:/-])(\d{1,2})([./])(\d{1,2})(?![\d%€$£¥:]|[-/,.]\d)(?<!\.\d{1,2}(?=\.))/g;
/** `5月14日`, `2026年5月14日`, `5월 14일`, and the days that follow with the month left out. */
const CJK =
  /(?:(\d{2,4}) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일]?(?!\d))?(?: ?\(([日月火水木金土])(?:曜日?)?\))?(?: ?[〜~、と・-] ?(\d{1,2}) ?[日号일])?/g;

/**
 * Dates written in digits alone, in a folded text: 2026-05-14, 14.05.2026, 5/14/26, 14.05., 5/14, 5月14日. Day and month
 * may stand either way round where slashes or dashes part them.
 */
export function numericDates(text: string): DayMention[] {
  return [
    ...read(text, YEAR_FIRST, ([, y, , m, d]) => [
      { year: Number(y), month: Number(m), day: Number(d) },
    ]),
    ...read(text, YEAR_LAST, ([, a, mark, b, y]) =>
      ways(Number(a), Number(b), mark).map((each) => ({ ...each, year: century(Number(y)) })),
    ),
    ...read(text, DAY_DOT_MONTH, ([, d, m]) => [{ month: Number(m), day: Number(d) }], true),
    // "3.4 TB" is measured.
    ...read(text, SHORT, ([, a, mark, b]) => ways(Number(a), Number(b), mark), true).filter(
      ({ end }) => measuresAfter(text, end).length === 0,
    ),
    ...cjkDates(text),
  ];
}

function cjkDates(text: string): DayMention[] {
  return Array.from(text.matchAll(CJK)).flatMap(
    ({ 0: all, 1: y, 2: m, 3: d, 4: letter, 5: also, index }) => {
      const month = Number(m);
      if (!isDay(month, Number(d ?? 1))) return [];
      const year = y === undefined ? {} : { year: Number(y) };
      const span = { start: index, end: index + all.length, isDoubtful: false };
      const weekday = letter === undefined ? {} : { weekday: WEEKDAY_LETTERS[0].indexOf(letter) };
      const first = { ...year, month, ...(d === undefined ? {} : { day: Number(d) }), ...weekday };
      const mentions = [{ ...span, readings: [first] }];
      if (also !== undefined)
        mentions.push({ ...span, readings: [{ ...year, month, day: Number(also) }] });
      return mentions;
    },
  );
}

function read(
  text: string,
  pattern: RegExp,
  readings: (match: RegExpExecArray) => DayReading[],
  isDoubtful = false,
): DayMention[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const days = readings(match).filter(({ day, month }) => isDay(month ?? 0, day ?? 0));
    const span = { start: match.index, end: match.index + match[0].length };
    return days.length > 0 ? [{ ...span, readings: days, isDoubtful }] : [];
  });
}

/** Nobody puts the month first before a full stop. */
const ways = (a: number, b: number, mark: string | undefined): DayReading[] =>
  mark === '.'
    ? [{ month: b, day: a }]
    : [
        { month: b, day: a },
        { month: a, day: b },
      ];

const century = (year: number) => (year < 100 ? 2000 + year : year);
