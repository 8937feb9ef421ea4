import { Said } from '../../../text/said.ts';
import { WordTable } from '../../../text/word-table.ts';
import { HEDGES, type HedgeWords } from '../wording/hedges.ts';

const TABLES: ReadonlyMap<string | null, WordTable<keyof HedgeWords>> = new Map(
  Object.entries(HEDGES).map(([language, words]) => [
    language,
    new WordTable<keyof HedgeWords>({ ...words }),
  ]),
);

/** "May" as a verb; the month stands behind "in" or a number, or at the end. */
const MAY =
  /(?<!(?:\d|\d(?:st|nd|rd|th)|of|in|by|until|till|since|from|before|after|on|end|mid|early|late|this|next|last)[ -])may (?=[a-z]{2})/;

/** Past, as folding makes "konnte" and "könnte" one: who "could not" did not. */
const COULD_NOT = /(?<!\p{L})konnten? (?:[\p{L}\d]+ ){0,6}(?:nicht|kein\p{L}{0,2})(?!\p{L})/gu;

/** What a folded text says of doubt. */
export interface Doubt {
  /** It says what may be: "might", "hopefully". */
  isHedged: boolean;
  /** It leaves something open, by a hedge, a question, or as what somebody proposes, asks or hopes. */
  isOpen: boolean;
}

/** The doubt in a folded text in a language; where its words are not known, everything is open. */
export function doubtIn(folded: string, language: string | null): Doubt {
  const table = TABLES.get(language);
  if (!table) return { isHedged: false, isOpen: true };
  const said = new Said(language === 'de' ? folded.replace(COULD_NOT, ' ') : folded, table);
  return {
    isHedged: said.has('hedge'),
    isOpen: folded.includes('?') || !said.isEmpty || (language === 'en' && MAY.test(folded)),
  };
}
