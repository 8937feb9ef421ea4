import type { Mention } from './mention.ts';

type TimeMention = Extract<Mention, { kind: 'time' }>;

const HALF = '(?: ?([ap])(?:m|\\. ?m\\.?)(?![\\p{L}]))';
const OCLOCK = "(?: ?(?:uhr|uur|o'clock|horas?|heures?|hrs?)(?![\\p{L}]))";
/** After these a number of hours is a span of time. */
const NO_SPAN = '(?<![\\d.,:/-]|(?:dans|en|in|within|em|tra|fra|de|binnen|za) )';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,:/-])(\\d{1,2})(?::| ?h ?)(\\d{2})(?![\\d:]|\\.\\d)(?:${HALF}|${OCLOCK})?`,
    'gu',
  ),
  new RegExp(`(?<![\\d.,:/-])(\\d{1,2})\\.(\\d{2})(?:${HALF}|${OCLOCK})`, 'gu'),
  new RegExp(`(?<![\\d.,:/-])(\\d{1,2})()${HALF}`, 'gu'),
  new RegExp(`${NO_SPAN}(\\d{1,2})()(?:${OCLOCK}| ?h(?![\\p{L}\\d]))`, 'gu'),
  /(?<!\p{L})(?:ore|alle ore|godz\.?|godzin\p{L}{1,2}|saat|kl\.?|الساعة) ?(\d{1,2})(?:[.:](\d{2}))?(?![\d.]\d)/gu,
  /(?<!\p{L})(?:a las|alle|as|om|um) (\d{1,2})()(?![\d:%€$£]|[.,/]\d|\.|º| de (?!la |tarde))/gu,
];
const UNSPACED =
  /(午前|上午|早上|朝|午後|下午|晚上|夜|오전|오후)?[ の]?(\d{1,2}|十[一二]?|[一二两三四五六七八九])(?:[時时点點시](?![間间간])(?:(\d{1,2})[分분]?|(半|반))?|:(\d{2}))(?!\d)/gu;
const NOON =
  /(?<![\p{L}-])(?:12 )?(?:noon|midday|midi|mediodia|mezzogiorno|meio-dia)(?!\p{L})|正午|정오/gu;
/** Words of the second half of the day. */
const LATE =
  /(?<!\p{L})(?:abends?|nachmittags?|du soir|de l['’]apres-midi|de la (?:tarde|noche)|da (?:tarde|noite)|di sera|del pomeriggio|['’]s (?:avonds|middags)|aksam\p{L}{0,3}|wieczorem|po poludniu|in the (?:evening|afternoon)|at night)(?!\p{L})|مساء|بعد الظهر/u;
const HAN = '一二三四五六七八九十';

/**
 * The times of day in a folded text, as minutes of the day. Null for one that is named but could be in either half of the
 * day ("at 3:00"): the words do not say which.
 */
export function timeMentions(text: string): TimeMention[] {
  const isLate = LATE.test(text);
  const found: TimeMention[] = [];
  const add = (match: RegExpMatchArray, minute: number | null | undefined) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const isTaken = found.some((each) => start < each.end && each.start < end);
    if (minute !== undefined && !isTaken) found.push({ kind: 'time', start, end, minute });
  };
  for (const match of text.matchAll(UNSPACED)) {
    const [, part = '', hour = '', minutes, half, colon] = match;
    const isFar = isLate || /[後晚夜후]|下午/u.test(part);
    if (part !== '' || colon === undefined)
      add(
        match,
        minuteOf(numberOf(hour), half ? 30 : Number(minutes ?? colon ?? 0), halfOf(part, isFar)),
      );
  }
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const [, hour = '', minutes, half] = match;
      const isClear = hour.startsWith('0') ? 'a' : isLate ? 'p' : undefined;
      add(match, minuteOf(Number(hour), Number(minutes || 0), half ?? isClear));
    }
  for (const match of text.matchAll(NOON)) add(match, 720);
  return found;
}

const halfOf = (part: string, isFar: boolean) => (isFar ? 'p' : part === '' ? undefined : 'a');

/** Chinese figures to twelve. */
function numberOf(hour: string): number {
  if (/^\d/.test(hour)) return Number(hour);
  if (hour === '两') return 2;
  const last = HAN.indexOf(hour.at(-1) ?? '') + 1;
  return hour.length === 2 ? 10 + last : last;
}

/** Undefined where there is no such time. */
function minuteOf(hour: number, minute: number, half?: string): number | null | undefined {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  if (half === 'p' && hour < 12) return (hour + 12) * 60 + minute;
  if (half === 'a' && hour === 12) return minute;
  if (half === undefined && hour > 0 && hour < 7) return null;
  return hour === 24 ? undefined : hour * 60 + minute;
}
