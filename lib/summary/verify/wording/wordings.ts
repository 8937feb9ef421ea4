import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Wording } from './wording.ts';

/** A language's words, ready to look up. */
export type Lexicon = { language: string } & {
  readonly [Key in Exclude<keyof Wording, 'language' | 'accordingTo'>]: ReadonlySet<string>;
} & { accordingTo: readonly string[] };

const lexicon = ({ accordingTo, language, ...lists }: Wording): Lexicon => {
  const sets = Object.entries(lists).map(([key, words]) => [key, new Set(words.split(' '))]);
  return { language, accordingTo: accordingTo.split('|'), ...Object.fromEntries(sets) };
};

/** The languages whose sentences the rules can judge. */
export const LEXICONS: readonly Lexicon[] = [en, de, fr, es, it, pt, nl].map(lexicon);

/** Of a language (BCP 47, without region). */
export const lexiconOf = (language: string | null): Lexicon | null =>
  LEXICONS.find((each) => each.language === language) ?? null;
