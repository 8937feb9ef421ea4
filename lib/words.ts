import type { FailureCode } from './failure-report.ts';
import type messages from '../public/_locales/en/messages.json';

/** The key of every word that the interface shows (`public/_locales`). */
export type WordKey = keyof typeof messages;

/** Looks a text up in the interface's language and fills in `$1`, `$2`… */
export type Words = (key: WordKey, ...values: (string | number)[]) => string;

/** Keys of words that count something: each has a form for one (`…_one`) and one for many (`…_many`). */
export type CountedKey = BaseOf<WordKey>;
type BaseOf<Key extends string> = Key extends `${infer Base}_one` ? Base : never;

const PLURAL = new Intl.PluralRules();
const NUMBER = new Intl.NumberFormat();

/** Words with a count in them (`$1`), in the form that the interface's language has for it. */
export const counted = (
  words: Words,
  key: CountedKey,
  count: number,
  ...values: (string | number)[]
): string =>
  words(
    `${key}_${PLURAL.select(count) === 'one' ? 'one' : 'many'}`,
    NUMBER.format(count),
    ...values,
  );

/** The key of a failure's sentence. */
export const failureKey = (code: FailureCode): WordKey =>
  `failure_${code.replaceAll('-', '_')}` as WordKey;
