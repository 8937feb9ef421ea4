import { NUMBER_WORDS } from './number-words.ts';

/** Number words that are everyday words of other languages, folded: "on" is ten in Turkish, "due" is two in Italian. */
const HOMES: Readonly<Record<string, string>> = {
  on: 'tr',
  bin: 'tr',
  alti: 'tr',
  kirk: 'tr',
  elli: 'tr',
  yuz: 'tr',
  sei: 'it',
  due: 'it',
  otto: 'it',
  cento: 'it',
  once: 'es',
  dos: 'es',
  tres: 'es pt',
  mil: 'es pt',
  um: 'pt',
  uma: 'pt',
  sete: 'pt',
  cem: 'pt',
  ten: 'en',
  one: 'en',
  sto: 'pl',
  elf: 'de nl',
  six: 'en fr',
  cent: 'fr',
  neuf: 'fr',
  sept: 'fr',
  een: 'nl',
  ein: 'de',
  eine: 'de',
  einen: 'de',
  einer: 'de',
  un: 'fr es it',
  une: 'fr',
  una: 'es it',
  uno: 'es it',
  bir: 'tr',
};

const KNOWN = new Map<string | null, ReadonlyMap<string, number[]>>();

/** The number words that count in a text of a language: all but those that are no number there; all where none is known. */
export function numberWordsIn(language: string | null): ReadonlyMap<string, number[]> {
  if (language === null) return NUMBER_WORDS;
  const known = KNOWN.get(language);
  if (known) return known;
  const words = new Map(
    [...NUMBER_WORDS].filter(([word]) => HOMES[word]?.split(' ').includes(language) ?? true),
  );
  KNOWN.set(language, words);
  return words;
}
