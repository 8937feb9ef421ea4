import { ORDINALS } from './ordinals.ts';

/** Ordinals that are other words too, by language: "according to", seconds, rooms, weekdays, third parties, "other". */
const DOUBTFUL: Record<string, string> = {
  de: 'dritten dritter',
  fr: 'second seconde',
  es: 'segundo cuarto tercero',
  pt: 'segundo segunda quarto quarta quinto quinta sexta',
  it: 'secondo quarto',
  pl: 'drugi druga drugie drugiego drugiej drugim',
  ar: 'ثانية ثاني',
};

const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(ORDINALS).map(([language, words]) => {
    const doubtful = new Set(DOUBTFUL[language]?.split(' '));
    const endings = language === 'de' ? ['', 'n', 'r', 's', 'm'] : [''];
    const pairs = words
      .split(' ')
      .flatMap((variants, i) => variants.split('/').map((word) => [word, i + 1] as const))
      .flatMap(([word, value]) => endings.map((end) => [word + end, value] as const))
      .filter(([word, value]) => value >= 2 && !doubtful.has(word));
    return [language, new Map(pairs)];
  }),
);

const ALL_DOUBTFUL = new Set([
  ...Object.values(DOUBTFUL).flatMap((words) => words.split(' ')),
  'second',
]);
const ANY: ReadonlyMap<string, number> = new Map(
  [...BY_LANGUAGE.values()]
    .flatMap((words) => [...words])
    .filter(([word]) => !ALL_DOUBTFUL.has(word)),
);

/** Second to tenth in a language, as a line says which of several it means; in an unknown one those that are no other words. */
export const claimedOrdinals = (language: string | null): ReadonlyMap<string, number> =>
  language === null ? ANY : (BY_LANGUAGE.get(language) ?? new Map());
