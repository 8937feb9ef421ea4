import { MONTHS } from '../../text/calendar.ts';
import type { DateReading, Mention } from './mention.ts';

type DateMention = Extract<Mention, { kind: 'date' | 'range' }>;

/** Dates in figures; what is before the year, or without one, may be day and month or month and day. */
const YEAR_FIRST =
  /(?<![\d.,/-])(\d{4})(?:[-/.] ?|[年년] ?)(\d{1,2})(?:[-/.] ?|[月월] ?)(\d{1,2})(?!\d)[日号號일]?/gu;
const UNSPACED = /(?<![\d.,/])(\d{1,2})[月월] ?(\d{1,2})(?!\d)[日号號일]?/gu;
const DOTTED =
  /(?<![\d.,:/-])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})(?!\d)|(\d{2})(?!\d|[.:]\d))?(?!\d)/gu;
const SLASHED =
  /(?<![\d.,:/-])(?!24\/7(?!\d))(\d{1,2})\/(\d{1,2})(?:\/(?:(\d{4})|(\d{2})))?(?![\d/]|[.,]\d)/gu;
const DASHED = /(?<![\d.,:/-])(\d{1,2})-(\d{1,2})-(?:(\d{4})|(\d{2}))(?![\d-])/gu;

const WORD = /\p{L}+/gu;
/** Short names of months that are common words of some language, and of languages where nobody shortens them in a mail. */
const NO_MONTHS: ReadonlySet<string> = new Set(
  'sie lip lis sty lut gru paz tem eki oca kas haz nis sub eyl agu ara cze kwi maj'.split(' '),
);
const ORDINAL = '(?:st|nd|rd|th|er|re|ste|de|\\.|º|°|[eoa](?!\\p{L}))?';
const DAY = `(?<![\\d.,:/-])\\d{1,2}${ORDINAL}`;
const JOINED =
  '(?:-|–|/|,|&|to|bis|und|oder|and|or|through|until|et|ou|au|y|o|al|a|e|ed|en|of|tot|t/m|ate|i|lub|do|ve|veya|و|حتى|الى)';
const ARTICLE = '(?:the |le |el |il |am |dem |den |zum |das |dia )?';
const BEFORE = new RegExp(
  `(?:(?<many>${DAY}) ?${JOINED} ?${ARTICLE})?(?<day>${DAY}|(?<![\\p{L}\\d])(?:premier|primero|primeiro|primo)) ?(?:of |de |del |di |do |d['’]|من |شهر )*$`,
  'u',
);
const ENGLISH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const AFTER = new RegExp(
  `^\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%€$£h]|[.,]\\d| ?[ap]\\.? ?m(?!\\p{L}))(?: ?${JOINED} ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d| ?[ap]\\.?m))?`,
  'u',
);
const YEAR =
  /^\.?,? ?(?:de |del |of |do |عام |سنة )?((?:19|20)\d{2})(?![\d:]|[.,]\d| ?(?:uhr|h)(?!\p{L}))/u;
const REACH = 40;

/** The dates of a folded text that name day and month, in any language, with every way to read their figures. */
export function dateMentions(text: string): DateMention[] {
  const found: DateMention[] = [];
  const add = (start: number, end: number, readings: readonly DateReading[]) => {
    const real = readings.filter(
      ({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
    );
    const isTaken = found.some((each) => start < each.end && each.start < end);
    if (real.length > 0 && !isTaken) found.push({ kind: 'date', start, end, readings: real });
  };
  for (const { 0: all, 1: year, 2: month, 3: day, index } of text.matchAll(YEAR_FIRST))
    add(index, index + all.length, [
      { year: Number(year), month: Number(month), day: Number(day) },
    ]);
  for (const { 0: all, 1: month, 2: day, index } of text.matchAll(UNSPACED))
    add(index, index + all.length, [{ month: Number(month), day: Number(day) }]);
  for (const match of text.matchAll(DOTTED))
    add(match.index, match.index + match[0].length, [figures(match, 1, 2)]);
  for (const pattern of [SLASHED, DASHED])
    for (const match of text.matchAll(pattern))
      add(match.index, match.index + match[0].length, [figures(match, 1, 2), figures(match, 2, 1)]);
  for (const mention of named(text))
    if (mention.kind === 'range') found.push(mention);
    else add(mention.start, mention.end, mention.readings);
  return found;
}

function figures(match: RegExpMatchArray, day: number, month: number): DateReading {
  const { 3: year, 4: short } = match;
  return {
    ...(year ? { year: Number(year) } : {}),
    ...(short ? { short: Number(short) } : {}),
    day: Number(match[day]),
    month: Number(match[month]),
  };
}

/** "14 May 2026", "May 14th", "14. Mai"; "13 and 14 May" are a range, no day. */
function named(text: string): DateMention[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }): DateMention[] => {
    const month = NO_MONTHS.has(word) ? undefined : MONTHS.get(word);
    if (month === undefined) return [];
    const end = index + word.length;
    const ahead = text.slice(Math.max(0, index - REACH), index);
    const first = BEFORE.exec(ahead);
    const isEnglish = ENGLISH.test(word) && !/(?:^| )(?:im|in) $/.test(ahead);
    const last = first || !isEnglish ? null : AFTER.exec(text.slice(end, end + REACH));
    if (!first && !last) return [];
    const start = first ? index - first[0].length : index;
    const stop = end + (last?.[0].length ?? 0);
    const year = YEAR.exec(text.slice(stop, stop + 20));
    const many = last ? last[2] : first?.groups?.many;
    const span = { start, end: stop + (year?.[0].length ?? 0) };
    if (many !== undefined) return [{ kind: 'range', ...span }];
    const dated = year ? { year: Number(year[1]) } : {};
    const day = numberOf(last?.[1] ?? first?.groups?.day ?? '');
    return [{ kind: 'date', ...span, readings: [{ ...dated, month, day }] }];
  });
}

/** "Premier" has no figure. */
const numberOf = (day: string): number => Number(/\d+/.exec(day)?.[0] ?? 1);
