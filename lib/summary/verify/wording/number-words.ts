import { COMPOUND_NUMBERS } from './compound-numbers.ts';
import { COUNTS } from './counts.ts';
import { ORDINALS } from './ordinals.ts';

type Pair = readonly [word: string, value: number];

const BOTH =
  'both beide beiden beides ambos ambas entrambi entrambe ambedue pair couple paar zweimal twice para oba obie obaj ikisi كلا كلتا';
const DOZENS = 'dozen dutzend douzaine docena dozzina duzia dozijn tuzin duzine';
const HALVES = 'half halb halbe halben moitie mitad meta metade helft polowa yarisi نصف';

const valueAt = (i: number) => (i <= 20 ? i : i <= 27 ? 30 + (i - 21) * 10 : i === 28 ? 100 : 1000);

const listed = (words: string | undefined, value: (i: number) => number): Pair[] =>
  (words ?? '')
    .split(' ')
    .flatMap((variants, i) => variants.split('/').map((word): Pair => [word, value(i)]))
    .filter(([word]) => word !== '' && word !== '-');

const all = (words: string, value: number): Pair[] => listed(words, () => value);

const cardinals = (language: string): Pair[] => [
  ...listed(COUNTS[language], valueAt),
  ...(COMPOUND_NUMBERS[language] ?? []),
];

const ordinals = (language: string): Pair[] =>
  listed(ORDINALS[language], (i) => i + 1).flatMap(([word, value]) =>
    (language === 'de' ? ['', 'n', 'r', 's', 'm'] : ['', 's']).map((end): Pair => [
      word + end,
      value,
    ]),
  );

function collect(pairs: readonly Pair[]): ReadonlyMap<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [word, value] of pairs) {
    const known = map.get(word) ?? [];
    if (!known.includes(value)) map.set(word, [...known, value]);
  }
  return map;
}

/** Every number that a word can mean, in any language; the words of what a message counts. */
export const NUMBER_WORDS: ReadonlyMap<string, number[]> = collect([
  ...Object.keys(COUNTS).flatMap((language) => [...cardinals(language), ...ordinals(language)]),
  ...all(BOTH, 2),
  ...all(DOZENS, 12),
  ...all(HALVES, 0.5),
]);
