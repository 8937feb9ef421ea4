import { CURRENCIES, CURRENCY_PATTERN } from '../wording/currencies.ts';
import { measuresAfter } from './measures-after.ts';
import { type Span, withoutSpans } from '../../../text/span.ts';

/** A number of a text: every value it can mean ("1.000" is 1000 or 1), as decimals, and what it counts. */
export interface NumberMention extends Span {
  values: string[];
  /** ISO 4217 codes of the currencies that are meant, or `%`; empty for a bare number. */
  units: readonly string[];
  /** What it measures otherwise, by key (wording/measures.ts). */
  measures: readonly string[];
}

const PERCENT =
  '%|٪|percent|per cent|prozent|pour cent|por ?ciento|por cento|per cento|procent|pct|بالمية|في المية|بالماية|パーセント|퍼센트|프로(?!\\p{L})';
const STEPS: readonly [RegExp, number][] = [
  [/^(?:k|tsd|tausend|thousand|mil|mila|mille|tys)$/, 1e3],
  [/^(?:mm?|mio|mln|mn|mill?i[oó]n\p{L}*|millones|milhoes|milhao|miljoen|miliony?)$/u, 1e6],
  [/^(?:mrd|bn|b|mld|milliard\p{L}*|miliard\p{L}*|billions?)$/u, 1e9],
];
const STEP =
  "m(?= ?(?:€|eur|usd|chf|d'euro))|k|tsd|tausend|thousand|mila|mille|mil|tys|mio|mln|mn|million(?:s|en|e|i)?|millones|milioni?|milhoes|miljoen|mrd|bn|mld|milliarden?|milliards?|miliardi?|billions?";
const DIGITS = "(?:\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)*)";
const AMOUNT = new RegExp(
  `(?<![a-z\\d]|\\d[.,])(${DIGITS})(?: ?(${STEP})(?![a-z])\\.?)?(?: ?-?(${PERCENT}|${CURRENCY_PATTERN}(?! ?\\d)))?`,
  'gu',
);
/** 78万5,000円, 1億2000万, 5千. */
const LARGE = new RegExp(
  `(?<!\\d|\\d[.,])((?:\\d[\\d,.]* ?[億亿억万萬만千천] ?){1,4}(?:\\d[\\d,]*)?) ?(${CURRENCY_PATTERN})?`,
  'gu',
);
const LARGE_PART = /(\d[\d,.]*) ?([億亿억万萬만千천])?/g;
const LARGE_STEPS: readonly [string, number][] = [
  ['億亿억', 1e8],
  ['万萬만', 1e4],
  ['千천', 1e3],
];
const BEFORE = new RegExp(`(?<!\\d ?)(${CURRENCY_PATTERN}) ?$`, 'u');
const BEFORE_REACH = 10;
/** Turkish and Chinese put it first: %20, 百分之20. */
const PERCENT_BEFORE = /(?<!\d ?)(?:[%٪]|yuzde|百分之) ?$/u;
const RANGE =
  /^ ?(?:-|~|\/|to|bis|and|und|or|oder|a|al|e|et|y|o|ou|ou|en|of|tot|do|lub|ile|veya|الي|او|から|到|至|에서) ?$/u;

/** Behind an amount with its currency before it: "€4.2m", "$3bn". */
const SHORT_STEP = /^ ?(m|mm|bn|b)(?![\p{L}\d²³])/u;
/** Between two numbers that one step may stand for. */
const STEP_GAP = new RegExp(
  `${RANGE.source}|^(?: ?[€£$])?,? ?(?:and |und |et |y |e |en |a |i )?(?:not|nicht|non|pas|no|nao|niet|nie|instead of|rather than|statt|au lieu de|en (?:vez|lugar) de|invece (?:di|che)|em vez de|in plaats van|zamiast|from|von|de|da|van|z) (?:[€£$] ?)?$`,
  'u',
);

/** The numbers in a folded text, with currency or percent where one stands beside them. */
export function numberMentions(text: string): NumberMention[] {
  const large = Array.from(text.matchAll(LARGE)).flatMap(
    ({ 0: all, 1: number = '', 2: after, index }) => {
      const value = largeNumber(number);
      const span = { start: index, end: index + all.length };
      const units = unitsOf(currencyBefore(text, index), after);
      return Number.isNaN(value)
        ? []
        : [{ ...span, values: [decimal(value)], units, measures: [] }];
    },
  );
  const rest = withoutSpans(text, large);
  const plain = Array.from(
    rest.matchAll(AMOUNT),
    ({ 0: all, 1: digits = '', 2: word, 3: after, index }) => {
      const short =
        word === undefined
          ? SHORT_STEP.exec(rest.slice(index + all.length, index + all.length + 4))
          : null;
      const step = short && currencyBefore(rest, index) !== undefined ? short[1] : word;
      const values = valuesOf(digits).map((value) =>
        step === undefined ? value : decimal(Number(value) * stepOf(step)),
      );
      const units = PERCENT_BEFORE.test(rest.slice(Math.max(0, index - BEFORE_REACH), index))
        ? ['%']
        : unitsOf(currencyBefore(rest, index), after);
      const end = index + all.length;
      const measures = units.length > 0 ? [] : measuresAfter(rest, end);
      return { start: index, end, values, units, measures, step: step && stepOf(step) };
    },
  );
  return [...large, ...withUnitsOfRange(withStepsBeside(plain, rest), rest)];
}

/** In "3 to 4 million" and "4.6 million, not 4.2" both may be millions. */
const withStepsBeside = (
  numbers: readonly (NumberMention & { step?: number | '' | undefined })[],
  text: string,
): NumberMention[] =>
  numbers.map(({ step, ...each }, i) => {
    const [last, next] = [numbers[i - 1], numbers[i + 1]];
    if (step || each.measures.length > 0) return each;
    const isBeside = next?.step && STEP_GAP.test(text.slice(each.end, next.start));
    const isBehind = last?.step && STEP_GAP.test(text.slice(last.end, each.start));
    const [beside = 1] = [isBeside && next.step, isBehind && last.step].filter((of) => !!of);
    if (!beside || beside === 1) return each;
    const larger = each.values.map((value) => decimal(Number(value) * beside));
    return { ...each, values: [...each.values, ...larger] };
  });

/** In "20 to 30 %" both are percentages. */
function withUnitsOfRange(numbers: readonly NumberMention[], text: string): NumberMention[] {
  return numbers.map((each, i) => {
    const next = numbers[i + 1];
    const isBare = each.units.length + each.measures.length === 0;
    if (!next || !isBare || !RANGE.test(text.slice(each.end, next.start))) return each;
    return { ...each, units: next.units, measures: next.measures };
  });
}

const currencyBefore = (text: string, at: number): string | undefined =>
  BEFORE.exec(text.slice(Math.max(0, at - BEFORE_REACH), at))?.[1];

const largeNumber = (text: string): number =>
  Array.from(text.matchAll(LARGE_PART)).reduce((sum, [, digits = '', letter]) => {
    const step = LARGE_STEPS.find(([letters]) => letter && letters.includes(letter))?.[1] ?? 1;
    return sum + Number(digits.replace(/,/g, '')) * step;
  }, 0);

/** Every way to read a run of digits with points, commas, apostrophes or spaces in it. */
function valuesOf(digits: string): string[] {
  const plain = digits.replace(/[ ']/g, '');
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return [withoutZeros(plain)];
  const parts = plain.split(/[.,]/);
  const isGrouped = parts.slice(1).every((part) => part.length === 3);
  const whole = withoutZeros(parts.join(''));
  const broken = withoutZeros(parts.slice(0, -1).join(''));
  const fraction = `${broken}.${parts.at(-1)}`;
  if (marks.length === 1)
    return isGrouped ? [whole, decimal(Number(fraction))] : [decimal(Number(fraction))];
  if (new Set(marks).size === 1) return isGrouped ? [whole] : [plain];
  return [decimal(Number(fraction))];
}

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '');

/** Without an exponent or the noise of binary fractions. Very long runs stay as they are: they are names, not sums. */
const decimal = (value: number) =>
  Number.isSafeInteger(value) ? String(value) : String(Math.round(value * 1e6) / 1e6);

const stepOf = (word: string) => STEPS.find(([pattern]) => pattern.test(word))?.[1] ?? 1;

/** Two currencies at one number. */
const CONFLICT = '?';

/** Both signs of "$1,350 MXN" count: what they have in common is meant. */
function unitsOf(before: string | undefined, after: string | undefined): readonly string[] {
  const first = before === undefined ? null : (CURRENCIES.get(before) ?? null);
  const isPercent = after !== undefined && !CURRENCIES.has(after);
  if (isPercent) return ['%'];
  const second = after === undefined ? null : (CURRENCIES.get(after) ?? null);
  if (first && second) {
    const common = first.filter((each) => second.includes(each));
    return common.length > 0 ? common : [CONFLICT];
  }
  return first ?? second ?? [];
}
