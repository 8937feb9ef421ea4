import { numberWordsIn } from '../wording/number-homes.ts';
import { durationsIn } from './durations-in.ts';
import { halvesIn } from './halves-in.ts';
import { numberMentions } from './number-mentions.ts';
import { spelledNumbers } from './spelled-numbers.ts';

/**
 * Numbers of a message by value, with the units they stand beside (`%`, ISO 4217 codes, measures of wording/measures.ts); `''`
 * where there is none.
 */
export type Amounts = ReadonlyMap<string, ReadonlySet<string>>;

const KANJI = '一二三四五六七八九十';
const KANJI_COUNT =
  /([一二三四五六七八九十])(?=つ|名|人|件|回|日|個|个|位|台|本|枚|冊|社|点|時|週|か月|ヶ月|年|階|部|次|天)/g;
/** "한 시간": one stays a word (with-digits.ts). */
const KOREAN_ONE = /(?<!\p{L})한 ?\p{Script=Hangul}/u;

/**
 * The numbers of a folded text, in digits and in words of any language, alone and as parts of longer ones.
 * @param years that its dates name
 * @param language of the text, where that can be told: "on" is ten in Turkish alone
 */
export function amountsIn(
  text: string,
  years: ReadonlySet<number>,
  language: string | null,
): Amounts {
  const amounts = new Map<string, Set<string>>();
  const add = (value: string, units: readonly string[]) => {
    const known = amounts.get(value) ?? new Set<string>();
    for (const unit of units.length > 0 ? units : ['']) known.add(unit);
    amounts.set(value, known);
  };
  for (const { measures, units, values } of numberMentions(text))
    for (const value of values) add(value, units.length > 0 ? units : measures);
  for (const { measures, parts, values } of spelledNumbers(text, numberWordsIn(language))) {
    for (const value of values) add(value, measures);
    for (const part of parts) add(part, []);
  }
  for (const { measures, values } of durationsIn(text))
    for (const value of values) add(value, measures);
  for (const { units, value } of halvesIn(text)) add(value, units);
  for (const [letter] of text.matchAll(KANJI_COUNT)) add(String(KANJI.indexOf(letter) + 1), []);
  if (KOREAN_ONE.test(text)) add('1', []);
  for (const year of years) add(String(year), []);
  return amounts;
}
