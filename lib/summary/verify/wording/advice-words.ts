import { WORDS_OF_ADVICE } from './words-of-advice.ts';

/** How advice begins in a language, folded. */
export interface Advice {
  /** Whoever speaks, as the one who acts. */
  self: RegExp;
  /** Commands that lead somewhere, cost money or give something away, as first words. */
  order: ReadonlySet<string>;
  /** Those of them that may be nouns: only with an object behind. */
  noun: ReadonlySet<string>;
  /** Articles and pronouns: what stands behind one word at the beginning makes it a command ("Approve the …"). */
  objects: ReadonlySet<string>;
  /** First words that are a command by their form: "Genehmigen Sie", "Validez". */
  form: RegExp | null;
  /** "You must", "it is best to", in whatever words. */
  must: RegExp;
}

const set = (list: string): ReadonlySet<string> => new Set(list.match(/\S+/g));

/** By language (BCP 47). What is unknown in a language is not judged in it. */
export const ADVICE_WORDS: ReadonlyMap<string, Advice> = new Map(
  Object.entries(WORDS_OF_ADVICE).map(([language, { form, must, noun, objects, order, self }]) => [
    language,
    { self, must, form, order: set(order), noun: set(noun), objects: set(objects) },
  ]),
);
