import { MEASURES } from '../wording/measures.ts';

const WORD = /^ ?-?((?:\p{Script=Latin}|\p{Script=Arabic})+[23]?)(?![\p{N}'])/u;
/** "5 working days", "three more weeks", "2 volle Stunden": one word between a number and its measure. */
const BETWEEN =
  /^ ?(?:working|business|calendar|more|full|whole|further|additional|extra|weitere[nrs]?|volle[nrs]?|ganze[nrs]?|zusatzliche[nrs]?|mehr|autres|bonnes|buenas|otras|otros|altri|altre|outros|outras|volle|extra|hele|kolejne|pelne|tam)(?= )/u;
const UNSPACED = [...MEASURES.keys()]
  .filter((word) => /[\u3040-\u9FFF\uAC00-\uD7AF]/.test(word))
  .toSorted((a, b) => b.length - a.length);
const UNSPACED_WORD = new RegExp(`^ ?(?:个|個)?(${UNSPACED.join('|')})`, 'u');
const REACH = 40;

/** The measures (wording/measures.ts) that a number measures which ends at a place of a folded text; none where it counts. */
export function measuresAfter(text: string, end: number): readonly string[] {
  const after = text.slice(end, end + REACH);
  const unspaced = UNSPACED_WORD.exec(after)?.[1];
  if (unspaced !== undefined) return MEASURES.get(unspaced) ?? [];
  const between = BETWEEN.exec(after)?.[0].length ?? 0;
  const word = WORD.exec(after.slice(between))?.[1] ?? '';
  return MEASURES.get(word) ?? [];
}
