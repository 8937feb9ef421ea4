import { OPPOSITES, type OppositePair } from '../wording/opposites.ts';
import { wordsIn } from '../../../text/words-in.ts';

/** A pair's words in one language. */
export interface OppositeWords {
  one: RegExp;
  other: RegExp;
}

const UNSPACED = new Set(['ja', 'zh', 'ko']);
/** What a word is about stands before it. */
const POSTPOSED = new Set(['tr', 'ko', 'ja', 'zh']);
const REACH = 28;
const UNSPACED_REACH = 8;
const BREAK = /[,;:!?()、。]| - /;

const words = new Map<OppositePair, ReadonlyMap<string, OppositeWords>>(
  OPPOSITES.map((pair) => [
    pair,
    new Map(pair.words.split('\n').map((row) => readRow(row.trim()))),
  ]),
);

function readRow(row: string): [string, OppositeWords] {
  const at = row.indexOf(' ');
  const language = row.slice(0, at);
  const [one = '', other = ''] = row.slice(at).split('|');
  return [language, { one: patternOf(one, language), other: patternOf(other, language) }];
}

function patternOf(list: string, language: string): RegExp {
  const forms = list
    .trim()
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('_', ' ').replaceAll('*', '\\p{L}*'))
    .join('|');
  return new RegExp(UNSPACED.has(language) ? forms : `(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'gu');
}

/** A pair's words in a language, or null where they are not known. */
export const oppositeWords = (pair: OppositePair, language: string | null): OppositeWords | null =>
  words.get(pair)?.get(language ?? '') ?? null;

/** So many letters of a word decide whether its pairs are looked for. */
const BEGINNING = 3;
/** The pairs that have a word with such a beginning, by language. */
const PAIRS_OF: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<OppositePair>>> = (() => {
  const all = new Map<string, Map<string, Set<OppositePair>>>();
  for (const pair of OPPOSITES)
    for (const row of pair.words.split('\n')) {
      const [language = '', ...forms] = row.trim().split(' ');
      const own = all.get(language) ?? new Map<string, Set<OppositePair>>();
      all.set(language, own);
      for (const form of forms) {
        const [word = ''] = form.split(/[^\p{L}]/u, 1);
        const key = word.slice(0, BEGINNING);
        own.set(key, (own.get(key) ?? new Set()).add(pair));
      }
    }
  return all;
})();

/** The pairs of which a folded text in a language may have a word. */
export function likelyPairs(folded: string, language: string | null): readonly OppositePair[] {
  if (UNSPACED.has(language ?? '')) return OPPOSITES;
  const own = PAIRS_OF.get(language ?? '');
  if (!own) return [];
  const pairs = wordsIn(folded).flatMap(({ word }) => [
    ...(own.get(word.slice(0, BEGINNING)) ?? []),
  ]);
  return [...new Set(pairs)];
}

/** What stands beside each word of such a list in a folded clause. */
export function thingsBeside(clause: string, pattern: RegExp, language: string): string[] {
  const reach = UNSPACED.has(language) ? UNSPACED_REACH : REACH;
  return Array.from(clause.matchAll(pattern), ({ 0: found, index }) => {
    const end = index + found.length;
    return POSTPOSED.has(language)
      ? (clause
          .slice(Math.max(0, index - reach), index)
          .split(BREAK)
          .at(-1) ?? '')
      : (clause.slice(end, end + reach).split(BREAK)[0] ?? '');
  });
}
