import { fold } from '../../../text/fold.ts';

/** "Is" in Italian and Portuguese, which folded would be "and". */
const IS = /(?<!\p{L})[èéÈÉ](?!\p{L})/gu;

/** A text folded so that it can be split into clauses: "è" becomes "e'", as Italians write it without accents. */
export const foldForClauses = (text: string): string => fold(text.replace(IS, "e'"));
