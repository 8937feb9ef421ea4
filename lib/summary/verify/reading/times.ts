import { NUMBER_WORDS } from '../wording/number-words.ts';
import { arabicTimes } from './arabic-times.ts';
import { cjkTimes } from './cjk-times.ts';
import { clock } from './clock.ts';
import { spelledTimes } from './spelled-times.ts';
import type { TimeMention } from './time-mention.ts';

const HALF_DAY = '(?: ?(a|p)\\.? ?m\\.?(?![\\p{L}]))';
const OCLOCK = "(?: ?(?:uhr|h(?:rs?)?|heures?|horas?|ore|uur|o'clock|godz)(?!\\p{L})\\.?)";
const RANGE = '(?:(\\d{1,2}) ?(?:-|to|bis|and|und|a|et|y|e|al?|as|till|until) ?)?';
/** 15:00, 3:30 pm, 9h30, 17 h 00, 15:00 Uhr; not a part of a longer run. */
const CLOCK = new RegExp(
  `(?<![\\d.,:/-])(\\d{1,2})(?: ?: ?| ?h ?)(\\d{2})(?::\\d{2})?(?!\\d|[:.]\\d)(?:${HALF_DAY}|(${OCLOCK}))?`,
  'gu',
);
/** 17.30: a time beside a word for one, and otherwise perhaps. */
const DOTTED = new RegExp(
  `(?<![\\d.,:/-])(\\d{1,2})\\.(\\d{2})(?!\\d|[.,]\\d| ?[€$£%])(?:${HALF_DAY}|(${OCLOCK}))?`,
  'gu',
);
/** 3 pm, 1-5 pm, 15 Uhr, 8-10h, 15 Uhr 30. */
const HOUR = new RegExp(
  `(?<![\\d.,:/-])${RANGE}(\\d{1,2})(?:${HALF_DAY}|${OCLOCK}(?: ?(\\d{2})(?!\\d))?)`,
  'gu',
);
/** "at 8", "um 8", "a las 8", "alle 14", "after 6": an hour, or a number of anything. */
const BARE =
  /(?<=(?:^|[^\p{L}])(?:at|around|after|before|by|until|till|from|um|gegen|nach|vor|ab|bis|a las?|las|hacia las|alle|dalle|ore|all'ore|verso le|entro le|le|vers|as|das|pelas|om|rond|vanaf|and|to|o|godz\.?|godzinie|saat) )(\d{1,2})(?![\d%€$£]|[:.,]\d| ?[ap]\.? ?m(?!\p{L}))/gu;
/** "9-18": hours of opening, or a number of anything. */
const HOURS = /(?<![\d.,:/-]|\d )(\d{1,2}) ?- ?(\d{1,2})(?![\d:/%€$£-]|[.,]\d| ?\p{L})/gu;
const EVENING =
  /^ ?(?:uhr )?(?:in the (?:evening|afternoon)|at night|abends|nachmittags|du soir|de l'apres-midi|de la (?:tarde|noche)|da (?:tarde|noite)|di sera|del pomeriggio|'s (?:avonds|middags))/;
const MORNING =
  /^ ?(?:uhr )?(?:in the morning|morgens|fruh|vormittags|du matin|de la manana|da manha|di mattina|'s ochtends)/;
const NAMED: readonly [RegExp, number][] = [
  [
    /(?<!\p{L})(?:noon|midday|mittags?|midi|mediodia|mezzogiorno|meio-dia|poludnie)(?!\p{L})|正午|昼12時|중정오/gu,
    720,
  ],
  [
    /(?<!\p{L})(?:midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|middernacht)(?!\p{L})|深夜0時|자정/gu,
    0,
  ],
];
/** "half past nine", "halb zehn", "quarter to 10". */
const PARTS_BEFORE =
  /(?<!\p{L})(half past|halb|half|quarter past|viertel nach|kwart over|quarter to|viertel vor|kwart voor) (\d{1,2}|\p{L}{2,8})(?!\p{L})/gu;
/** "nueve y media", "9 heures et demie", "nove e un quarto". */
const PARTS_AFTER =
  /(?<!\p{L}|\d)(\d{1,2}|\p{L}{3,8})(?: heures?| horas?)? (y media|y cuarto|menos cuarto|et demie?|et quart|moins le quart|e mezzo|e mezza|e un quarto|meno un quarto|e meia)(?!\p{L})/gu;
/** Minutes that a part adds to the hour. In Dutch "half tien" is 9:30, in Britain "half ten" is 10:30. */
const SHIFTS: Record<string, readonly number[]> = {
  'half past': [30],
  halb: [-30],
  half: [-30, 30],
  'quarter past': [15],
  'viertel nach': [15],
  'kwart over': [15],
  'quarter to': [-15],
  'viertel vor': [-15],
  'kwart voor': [-15],
  'y media': [30],
  'y cuarto': [15],
  'menos cuarto': [-15],
  'et demi': [30],
  'et demie': [30],
  'et quart': [15],
  'moins le quart': [-15],
  'e mezzo': [30],
  'e mezza': [30],
  'e un quarto': [15],
  'meno un quarto': [-15],
  'e meia': [30],
};

const HAS_DIGIT = /\d/;
const HAS_NAME =
  /noon|midday|mittag|midi|mediodia|mezzogiorno|meio-dia|poludnie|正午|昼12|중정오|midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|middernacht|深夜0|자정/;
const HAS_PART = /half|halb|quarter|viertel|kwart|media|cuarto|demi|quart|mezz|meia/;

/** The times of day in a folded text. */
export function timeMentions(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  const addAt = (start: number, end: number, minutes: number[], isDoubtful = false) => {
    if (minutes.length > 0) found.push({ start, end, minutes, isDoubtful });
  };
  const add = (match: RegExpMatchArray, minutes: number[], isDoubtful = false) =>
    addAt(match.index ?? 0, (match.index ?? 0) + match[0].length, minutes, isDoubtful);
  if (HAS_DIGIT.test(text)) {
    addDigits(text, add, addAt);
    found.push(...cjkTimes(text));
  }
  found.push(...arabicTimes(text), ...spelledTimes(text));
  if (HAS_NAME.test(text))
    for (const [pattern, minute] of NAMED)
      for (const match of text.matchAll(pattern)) add(match, [minute]);
  if (HAS_PART.test(text)) {
    for (const match of text.matchAll(PARTS_BEFORE))
      add(match, parts(match[2], match[1]), match[1] === 'half');
    for (const match of text.matchAll(PARTS_AFTER)) add(match, parts(match[1], match[2]));
  }
  return found;
}

/** Of an hour in digits or as a word, and a part of it: in either half of the day. None where it is no hour. */
function parts(hour = '', part = ''): number[] {
  const h = /^\d+$/.test(hour) ? Number(hour) : (NUMBER_WORDS.get(hour)?.[0] ?? 0);
  if (h < 1 || h > 24) return [];
  return (SHIFTS[part] ?? []).flatMap((shift) =>
    [h * 60, (h + 12) * 60].map((at) => (at + shift) % 1440),
  );
}

type Add = (match: RegExpMatchArray, minutes: number[], isDoubtful?: boolean) => void;
type AddAt = (start: number, end: number, minutes: number[], isDoubtful?: boolean) => void;

/** What is written in digits. */
function addDigits(text: string, add: Add, addAt: AddAt): void {
  for (const match of text.matchAll(CLOCK))
    add(match, clock(match[1], match[2], match[3], !!match[4]));
  for (const match of text.matchAll(DOTTED))
    add(match, clock(match[1], match[2], match[3], !!match[4]), !match[3] && !match[4]);
  for (const match of text.matchAll(HOUR)) {
    const first = match[1];
    const lead = first === undefined ? 0 : match[0].indexOf(match[2] ?? '', first.length);
    const end = match.index + match[0].length;
    const isDoubtful =
      match[3] === undefined &&
      !isHour(match, text.slice(Math.max(0, match.index - 12), match.index));
    addAt(match.index + lead, end, clock(match[2], match[4] ?? '00', match[3], false), isDoubtful);
    if (first !== undefined) {
      const stop = match.index + first.length;
      addAt(match.index, stop, clock(first, '00', match[3], false), true);
    }
  }
  for (const match of text.matchAll(HOURS)) {
    const [from, to] = [
      clock(match[1], '00', undefined, false),
      clock(match[2], '00', undefined, false),
    ];
    if (from.length > 0 && to.length > 0) add(match, [...from, ...to], true);
  }
  for (const match of text.matchAll(BARE))
    add(match, clock(match[1], '00', halfAfter(text, match), false), true);
}

/** Words of a clock, and words for a time before what may as well be a stretch of hours: "16 h", "2 uur". */
const OF_CLOCK = /uhr|clock/;
const AT =
  /(?:^|[^\p{L}])(?:at|a|as|alle|las|om|um|vers|avant|before|until|till|by|jusqu'a|entro le|dalle|verso le|le|vanaf|tot|rond|tegen|des|ore) $/u;

const isHour = ([all, , , , minutes]: RegExpMatchArray, before: string): boolean =>
  minutes !== undefined || OF_CLOCK.test(all) || AT.test(before);

/** Whether words after a bare hour say which half of the day is meant: "6 in the evening". */
function halfAfter(text: string, match: RegExpMatchArray): string | undefined {
  const end = (match.index ?? 0) + match[0].length;
  const after = text.slice(end, end + 24);
  if (EVENING.test(after)) return 'p';
  return MORNING.test(after) ? 'a' : undefined;
}
