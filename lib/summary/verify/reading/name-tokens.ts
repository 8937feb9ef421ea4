import { fold } from '../../../text/fold.ts';

/** A word that may be a name, or a part of one. */
export interface NameToken {
  /** Folded, without elided articles and possessive endings. */
  word: string;
  /** As it is written. */
  raw: string;
  /** Places in the text. */
  start: number;
  end: number;
  /** Whether a sentence begins with it, so that its capital tells nothing. */
  isInitial: boolean;
}

const CAPITALISED =
  /(?<![\p{L}\p{N}@._-])(?:(?:[lLdDnNmMtTsScCjJ]|[qQ]u|[dD]ell|[aA]ll|[nN]ell|[sS]ull|[dD]all|[uU]n|[oO])')?(\p{Lu}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*)/gu;
const AFTER_SENTENCE = /(?:^|[.!?:;(…]["')\]]{0,2}|["'(¿¡-])\s?$/u;
const ABBREVIATION =
  /(?<!\p{L})(?:\p{L}|[Dd]r|[Mm]rs?|[Mm]me|[Ss]ra?|[Pp]rof|[Hh]r|[Ff]r|[Ss]ig|St|Mt)\.\s?$/u;
const POSSESSIVE = /'(?:s|[ndt]?[aeiou]n?\p{L}{0,4})?$/u;

/** "L'intervention": a capital that is the article's alone. */
const ELIDED = /^(?:[LDNMTSCJ]|Qu|Dell|All|Nell|Sull|Dall|Un)'\p{Ll}/u;

/** The capitalised words of a normalised text, a hyphenated one as a whole. */
export function nameTokens(text: string): NameToken[] {
  return Array.from(text.matchAll(CAPITALISED)).flatMap(({ 0: all, 1: name = '', index }) => {
    const raw = name.replace(POSSESSIVE, '');
    const word = fold(raw);
    if (word.length < 2 || ELIDED.test(raw)) return [];
    const before = text.slice(Math.max(0, index - 8), index);
    const isInitial = AFTER_SENTENCE.test(before) && !ABBREVIATION.test(before);
    const end = index + all.length;
    return [{ word, raw, start: end - name.length, end, isInitial }];
  });
}
