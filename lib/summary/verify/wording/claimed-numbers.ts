import { COMPOUND_NUMBERS } from './compound-numbers.ts';
import { COUNTS } from './counts.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** Words that a line may also use for something else: "sei" (you are), "neuf" (new); alone they state no number. */
const DOUBTFUL: Record<string, string> = {
  en: 'one hundreds thousands',
  de: 'acht zweit',
  fr: 'neuf',
  it: 'sei',
  nl: 'achten vieren',
  tr: 'on bin kirk yuz elli',
  ar: 'ست',
};
const DOZENS = 'dozen dutzend douzaine docena dozzina duzia dozijn tuzin duzine'.split(' ');

/** The words that a line of a language states counts in, and those of them that are other words, too. */
export interface ClaimedNumbers {
  numbers: ReadonlyMap<string, readonly number[]>;
  doubtful: ReadonlySet<string>;
}

/** Shorter ones, and these, are other words in another language. */
const MIN_CLEAR = 3;
const UNCLEAR = new Set(
  'once due ten elf sept dez sei dix dos acht neuf seize venti kirk bin one achten vieren hundreds thousands'.split(
    ' ',
  ),
);

const BY_LANGUAGE: ReadonlyMap<string, ClaimedNumbers> = new Map(
  Object.entries(COUNTS).map(([language, words]): [string, ClaimedNumbers] => {
    const own = [
      ...words.split(' ').flatMap((variants) => variants.split('/')),
      ...(COMPOUND_NUMBERS[language] ?? []).map(([word]) => word),
    ].filter((word) => word !== '-');
    const numbers = new Map<string, readonly number[]>();
    for (const word of own) numbers.set(word, meaningIn(language, word));
    for (const word of DOZENS) numbers.set(word, [12]);
    return [language, { numbers, doubtful: new Set(DOUBTFUL[language]?.split(' ')) }];
  }),
);

const ANY: ClaimedNumbers = {
  numbers: new Map(
    [...BY_LANGUAGE.values()]
      .flatMap(({ numbers }) => [...numbers])
      .filter(
        ([word]) =>
          word.length >= MIN_CLEAR && !UNCLEAR.has(word) && NUMBER_WORDS.get(word)?.length === 1,
      ),
  ),
  doubtful: new Set(),
};

/** Of a language; of an unknown one those that can be told. Null for a language that counts are not read in. */
export const claimedNumbers = (language: string | null): ClaimedNumbers | null =>
  language === null ? ANY : (BY_LANGUAGE.get(language) ?? null);

/** Of a word's meanings in all languages that of one. */
function meaningIn(language: string, word: string): readonly number[] {
  const at = COUNTS[language]?.split(' ').findIndex((each) => each.split('/').includes(word)) ?? -1;
  const compound = COMPOUND_NUMBERS[language]?.find(([each]) => each === word)?.[1];
  if (compound !== undefined) return [compound];
  const all = NUMBER_WORDS.get(word) ?? [];
  if (all.length < 2 || at < 0) return all;
  return [at <= 20 ? at : at <= 27 ? 30 + (at - 21) * 10 : at === 28 ? 100 : 1000];
}
