import { foldInPlace } from '../../text/fold-in-place.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';

/** Zones that a mail writes behind an hour, and that are one offset everywhere; minutes east of Greenwich. */
const OFFSETS: Record<string, number> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  JST: 540,
  KST: 540,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MDT: -360,
  PST: -480,
  PDT: -420,
};
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,5}(?![\p{L}\d])/gu;
const HALVES: ReadonlySet<string> = new Set(['AM', 'PM']);
/** A place behind an hour: "6:30 AM Boston", "15:00 Stockholm", "9 Uhr Ortszeit", "Pacific". */
const PLACE =
  /\d(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?| ?h| Uhr| uur)?,? (?:\(?(?!Uhr)\p{Lu}\p{Ll}+|(?:in|at) \p{Lu})/u;
const ZONE_WORDS =
  /(?<!\p{L})(?:[a-z]{1,12} time|time zone|zone|timezone|zeit|ortszeit|heure (?:de|locale)|hora (?:de|local)|ora (?:di|locale)|tijd|czasu|saatiyle)(?!\p{L})|時間|时间|시간|بتوقيت/iu;

/**
 * Whether an hour in a mail's words is one of the mail's own zone: no other zone or place stands beside it.
 * @param offset of the mail, minutes east of Greenwich
 */
export function isOwnZone(words: string, offset: number): boolean {
  const zones = Array.from(words.matchAll(CAPITALS), ([zone]) => zone).filter(
    (zone) => !HALVES.has(zone) && !isDayWord(zone),
  );
  if (zones.length > 0) return zones.every((zone) => OFFSETS[zone] === offset);
  const place = PLACE.exec(words);
  const named = place && /(\p{Lu}\p{L}*)$/u.exec(place[0])?.[1];
  return !(named && !isDayWord(named)) && !ZONE_WORDS.test(words);
}

const isDayWord = (word: string): boolean =>
  MONTHS.has(foldInPlace(word)) || WEEKDAYS.has(foldInPlace(word));
