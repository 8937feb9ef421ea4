import { MONTHS } from '../../../text/calendar.ts';
import { JOINS, UNSPACED_JOINS } from '../wording/joins.ts';
import { contentKeys } from './content-keys.ts';
import { type Denial, denialIn } from './denial.ts';

/** A part of a sentence with, mostly, one verb. */
export interface Clause {
  text: string;
  /** What it tells of (content-keys.ts), apart from numbers. */
  keys: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  denial: Denial;
  /** It denies something, be it a condition. */
  isDenying: boolean;
  /** It asks, so that a "not" in it denies nothing. */
  isQuestion: boolean;
}

const MARKS = '[,;:!?()،؛。、]|(?<!(?<!\\d)\\d{1,2})\\.(?!\\d)| - ';
/** Where "14." is an ordinal only before a month. */
const MARKS_OF_CARDINALS = `${MARKS}|(?<=(?<!\\d)\\d{1,2})\\.(?= (?!(?:${[...MONTHS.keys()].join('|')})(?!\\p{L})))`;
const ORDINAL_POINTS = new Set(['de', 'pl', 'tr']);
const SPLITS: ReadonlyMap<string | null, RegExp> = new Map([
  ...Object.entries(JOINS).map(([language, words]): [string, RegExp] => [
    language,
    new RegExp(
      `(${ORDINAL_POINTS.has(language) ? MARKS : MARKS_OF_CARDINALS}|(?<![\\p{L}'])(?:${words.split(' ').join('|').replaceAll('_', ' ')})(?![\\p{L}']))`,
      'u',
    ),
  ]),
  ...Object.entries(UNSPACED_JOINS).map(([language, joins]): [string, RegExp] => [
    language,
    new RegExp(`(${MARKS}|${joins})`, 'u'),
  ]),
]);
const MARKS_ALONE = new RegExp(`(${MARKS})`, 'u');
/** What follows is a condition, and denies nothing. */
const CONDITION: ReadonlyMap<string | null, RegExp> = new Map(
  Object.entries({
    en: 'if|whether|unless',
    de: 'wenn|ob|falls|sofern',
    fr: "si|s'ils?",
    es: 'si',
    it: 'se',
    pt: 'caso',
    nl: 'als|indien|of',
    pl: 'jesli|jezeli|czy',
  }).map(([language, words]) => [language, new RegExp(`(?:^|[^\\p{L}])(?:${words}) .*`, 'u')]),
);
/** A shorter one names somebody, or something: "Mme Delorme", "Ben". */
const LEAST_WORDS = 3;
const NUMBER = /^\d/;
const NAMES = /^[a-z' .-]+$/;

/**
 * The clauses of a folded text in a language, without what they tell of conditions; one of a word or two that denies nothing
 * belongs to the next.
 */
export function clausesIn(
  folded: string,
  language: string | null,
  isName: (word: string) => boolean,
): Clause[] {
  const parts = folded.split(SPLITS.get(language) ?? MARKS_ALONE);
  const condition = CONDITION.get(language);
  const clauses: Clause[] = [];
  let carried = '';
  for (let i = 0; i < parts.length; i += 2) {
    const part = (parts[i] ?? '').trim();
    const text = `${carried} ${part}`.trim();
    const mark = parts[i + 1] ?? '';
    const main = condition ? text.replace(condition, ' ') : text;
    const denial = denialIn(main, language) ?? NONE;
    const isDenying =
      denial.isDenied || (main !== text && (denialIn(text, language)?.isDenied ?? false));
    carried = isFragment(part, mark, denial) && main === text ? text : '';
    if (carried !== '' && i + 2 < parts.length && !beginsDenied(parts[i + 2] ?? '', language))
      continue;
    carried = '';
    const all = [...contentKeys(main, language, isName)];
    const keys = new Set(all.filter((key) => !NUMBER.test(key)));
    const numbers = new Set(all.filter((key) => NUMBER.test(key)));
    if (text !== '')
      clauses.push({ text, keys, numbers, denial, isDenying, isQuestion: mark === '?' });
  }
  return clauses;
}

const NONE: Denial = { isDenied: false, turns: [], limits: [] };

const isFragment = (text: string, mark: string, { isDenied }: Denial): boolean =>
  !isDenied && mark === ',' && text.split(' ').length < LEAST_WORDS && NAMES.test(text);

/** "Tuesday, not Monday": what comes before is no subject of it. */
const beginsDenied = (part: string, language: string | null): boolean =>
  denialIn(part.trim().split(' ', 1)[0] ?? '', language)?.isDenied ?? false;
