import type { Line } from '../../../contract.ts';
import { citedText, hasRun, type Mutation, withText } from './mutation.ts';

/** January to December in the languages of the sets. */
const MONTHS: readonly (readonly string[])[] = [
  'January February March April May June July August September October November December',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
].map((names) => names.split(' '));
const MONTH = [...new Set(MONTHS.flat())].join('|');
const DATE_BEFORE = new RegExp(`(?:${MONTH}) $`, 'u');
const DATE_AFTER = new RegExp(`^(?:st|nd|rd|th|\\.)? (?:de |of )?(?:${MONTH})`, 'u');
const NUMERIC_DATE = /(?<![\d.,/])\d{1,2}(?:\.\d{1,2}\.|\/\d{1,2})(?:\d{4})?/g;
const TIME = /(?<!\d)(\d{1,2})(?=(?:[:.h]\d{2}| h \d{2}| ?[ap]\.?m\b|h\b| h\b| Uhr|時|–\d pm))/g;
/** Numbers as words that a message could hold instead of digits. */
const SMALL: readonly RegExp[] = [
  /\b(?:one|ein|eine|un|une|una|uno)\b|一/i,
  /\b(?:two|both|zwei|beide\w*|deux|dos|due|second|zweite\w*)\b|二|第2/i,
  /\b(?:three|third|drei|dritte\w*|trois|troisième|tres|tre)\b|三/i,
  /\b(?:four|vier|quatre|cuatro|quattro)\b|四/i,
  /\b(?:five|fünf|cinq|cinco|cinque)\b|五/i,
  /\b(?:six|sechs|seis|sei)\b|六/i,
  /\b(?:seven|sieben|sept|siete|sette)\b|七/i,
  /\b(?:eight|acht|huit|ocho|otto)\b|八/i,
  /\b(?:nine|neun|neuf|nueve|nove)\b|九/i,
];

const isInDate = (text: string, start: number, end: number) =>
  DATE_BEFORE.test(text.slice(0, start)) ||
  DATE_AFTER.test(text.slice(end)) ||
  /^[日月]/.test(text.slice(end)) ||
  [
    ...text.matchAll(NUMERIC_DATE),
    ...text.matchAll(TIME),
    ...text.matchAll(/\d{1,2}[:.h]\d{2}/g),
  ].some(({ 0: all, index }) => index <= start && end <= index + all.length);

/** The next number that the cited messages do not hold, as digits or as a word. */
function stranger(run: string, cited: string): string {
  for (let step = 1; ; step++) {
    const value = Number(run) + step;
    const isWord = value <= 9 && (SMALL[value - 1]?.test(cited) ?? false);
    if (!hasRun(cited, String(value)) && !isWord) return String(value);
  }
}

const replaceAt = (text: string, start: number, end: number, by: string) =>
  text.slice(0, start) + by + text.slice(end);

/** Each number that is no date or time, changed by a little; digits of an amount changed places. */
export const otherNumber: Mutation = (line, set) => {
  const cited = citedText(line, set);
  return Array.from(
    line.text.matchAll(/(?<![\d\p{L}])\d+(?:[.,' ]\d{3})*(?:[.,]\d{1,2})?(?!\d)/gu),
  ).flatMap(({ 0: run, index }) => {
    if (isInDate(line.text, index, index + run.length)) return [];
    const digits = run.replace(/\D/g, '');
    const changed = /\D/.test(run) ? swapDigits(run) : stranger(digits, cited);
    if (changed === run || hasRun(cited, changed.replace(/\D/g, ''))) return [];
    return withText(line, replaceAt(line.text, index, index + run.length, changed));
  });
};

/** The first two unlike digits change places, a zero never to the front. */
function swapDigits(run: string): string {
  const places = Array.from(run.matchAll(/\d/g), ({ index }) => index);
  for (let i = 0; i + 1 < places.length; i++) {
    const [a, b] = [places[i] ?? 0, places[i + 1] ?? 0];
    if (run[a] === run[b] || (i === 0 && run[b] === '0')) continue;
    return replaceAt(replaceAt(run, a, a + 1, run[b] ?? ''), b, b + 1, run[a] ?? '');
  }
  return run;
}

const CURRENCY: readonly (readonly [RegExp, string])[] = [
  [/\$(?=\d)/, '€'],
  [/€/, '$'],
  [/£/, '€'],
  [/¥/, '$'],
  [/\bEUR\b/, 'USD'],
  [/\beuros?\b/, 'dollars'],
  [/\bEuro\b/, 'Franken'],
  [/\byen\b/, 'dollars'],
  [/円/, 'ドル'],
];

/** Each amount's currency, another one. */
export const otherCurrency: Mutation = (line) =>
  CURRENCY.flatMap(([from, to]) => withText(line, line.text.replace(from, to)));

/** Ten times as much: a group of zeros more. */
export const tenfold: Mutation = (line, set) => {
  const cited = citedText(line, set);
  return Array.from(
    line.text.matchAll(/(?<![\d\p{L}.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,]\d)/gu),
  ).flatMap(({ 0: run, index }) => {
    const more = `${run}0`.replace(/\D/g, '');
    if (hasRun(cited, more)) return [];
    return withText(line, replaceAt(line.text, index, index + run.length, more));
  });
};

const dates = (text: string) => [
  ...text.matchAll(
    new RegExp(`(?<!\\d)\\d{1,2}(?=(?:st|nd|rd|th|\\.)? (?:de |of )?(?:${MONTH}))`, 'gu'),
  ),
  ...text.matchAll(new RegExp(`(?<=(?:${MONTH}) )\\d{1,2}(?![\\d:])`, 'gu')),
  ...text.matchAll(/(?<=月)\d{1,2}(?=日)/g),
  ...text.matchAll(/(?<![\d.])\d{1,2}(?=\.\d{1,2}\.|\/\d{2})/g),
];

/** Each date, some days off; the new day stands in none of the cited messages. */
export const otherDay: Mutation = (line, set) => {
  const cited = `${citedText(line, set)} ${sentDays(line, set.transcript.messages)}`;
  return dates(line.text).flatMap(({ 0: run, index }) => {
    const day = [1, 2, 3, -1, -2, 5, -5]
      .map((step) => Number(run) + step)
      .find((each) => each > 0 && each <= 28 && !hasRun(cited, String(each)));
    return day === undefined
      ? []
      : withText(line, replaceAt(line.text, index, index + run.length, String(day)));
  });
};

const sentDays = (line: Line, messages: readonly { time: string | null }[]) =>
  line.citations.map(({ message }) => messages[message - 1]?.time?.slice(8, 10)).join(' ');

/** Each month beside a day, the one two later in the same language. */
export const otherMonth: Mutation = (line, set) => {
  const cited = citedText(line, set);
  const beside = new RegExp(
    `(?<=\\d(?:st|nd|rd|th|\\.)? (?:de |of )?)(?:${MONTH})|(?:${MONTH})(?= \\d)`,
    'gu',
  );
  return Array.from(line.text.matchAll(beside)).flatMap(({ 0: name, index }) => {
    const names = MONTHS.find((each) => each.includes(name)) ?? [];
    const other = names[(names.indexOf(name) + 2) % 12] ?? '';
    if (cited.includes(other)) return [];
    return withText(line, replaceAt(line.text, index, index + name.length, other));
  });
};

const WEEKDAYS: readonly (readonly string[])[] = [
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
];

/** Each weekday, the next one but one that the cited messages do not name in any language. */
export const otherWeekday: Mutation = (line, set) => {
  const cited = citedText(line, set).toLowerCase();
  const isNamed = (i: number) =>
    WEEKDAYS.some((names) => cited.includes(names[i]?.toLowerCase() ?? '')) ||
    cited.includes(`${'月火水木金土日'[i]}曜`);
  return WEEKDAYS.flatMap((names) =>
    names.flatMap((name, i) => {
      if (!line.text.includes(name)) return [];
      const other = [2, 3, 4, 5, 6, 1].map((step) => (i + step) % 7).find((each) => !isNamed(each));
      return other === undefined ? [] : withText(line, line.text.replace(name, names[other] ?? ''));
    }),
  );
};

/** Each time of day, another hour; "a.m." and "p.m." change places. */
export const otherTime: Mutation = (line, set) => {
  const cited = citedText(line, set);
  const moved = Array.from(line.text.matchAll(TIME)).flatMap(({ 0: run, index }) => {
    const hour = [1, 2, -1, -2, 3]
      .map((step) => Number(run) + step)
      .find(
        (each) =>
          each > 0 &&
          each < 24 &&
          !hasRun(cited, String(each)) &&
          !hasRun(cited, String((each + 12) % 24)),
      );
    return hour === undefined
      ? []
      : withText(line, replaceAt(line.text, index, index + run.length, String(hour)));
  });
  const half = line.text.replace(/(?<=\d ?)(a|p)(?=\.?m\b)/, (letter) =>
    letter === 'a' ? 'p' : 'a',
  );
  return [...moved, ...withText(line, half)];
};
