/** Two figures of which the one takes the place of the other, as they are written without blanks. */
export interface Change {
  fresh: string;
  old: string;
  /** "From 8 to 12" may be a stretch instead. */
  isSure: boolean;
}

const LITTLE = '(?:[\\p{L}€£$.]{1,14} ){0,2}?';
const FIGURE = '[€£$]?(\\d[\\d.,:]*(?<![.,:]))';
/** Letters of a word that a figure may stand in: "28인승", "11个". */
const TAIL = '[\\p{L}€£$%]{0,12}';
const INSTEAD =
  'instead of|rather than|statt|anstatt|anstelle von|au lieu d[eu]s?|plutot que|en (?:vez|lugar) de|invece (?:di|che)|anziche|em vez d[eoa]s?|ao inves de|in plaats van|zamiast|بدلا من|بدل|and not|not|und nicht|nicht|et non|non pas|y no|e non|e nao|en niet|a nie|nie|وليس';
/** The new one first. */
const FRESH_FIRST = new RegExp(
  `${FIGURE} ?${TAIL}(?: \\p{L}{1,14}){0,2},? (?:${INSTEAD}) ${LITTLE}${FIGURE}`,
  'gu',
);
const FRESH_FIRST_HAN = /(\d[\d.,:]*)[^\d,。]{0,8},?(?:而不是|而非|不是)(\d[\d.,:]*)/gu;
/** The old one first. */
const OLD_FIRST_UNSPACED =
  /(\d[\d.,:]*) ?\p{L}{0,8}(?: ?대신|[이가] 아니라|ではなく|じゃなく|の代わりに) ?[^\d,。]{0,8}?(\d[\d.,:]*)/gu;
const OLD_FIRST_TURKISH =
  /(\d[\d.,:]*)(?: \p{L}{1,12})? (?:yerine|degil,?) (?:\p{L}{1,12} )?(\d[\d.,:]*)/gu;
const FROM_TO = new RegExp(
  `(?<!\\p{L})(?:from|von|de|du|da|dal|van|z|od) ${LITTLE}${FIGURE} ?${TAIL}(?: \\p{L}{1,14})? (?:to|auf|a|au|para|naar|na|do) ${LITTLE}${FIGURE}`,
  'gu',
);

/** The changes from one figure to another that a folded text tells, numerals as digits. */
export function changesIn(text: string): Change[] {
  const read = (pattern: RegExp, isFreshFirst: boolean, isSure: boolean) =>
    Array.from(text.matchAll(pattern), ([, one = '', other = '']): Change => ({
      fresh: isFreshFirst ? one : other,
      old: isFreshFirst ? other : one,
      isSure,
    }));
  return [
    ...read(FRESH_FIRST, true, true),
    ...read(FRESH_FIRST_HAN, true, true),
    ...read(OLD_FIRST_UNSPACED, false, true),
    ...read(OLD_FIRST_TURKISH, false, true),
    ...read(FROM_TO, false, false),
  ].filter(({ fresh, old }) => fresh !== old);
}
