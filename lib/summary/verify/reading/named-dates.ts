import {
  DOUBTFUL_MONTHS,
  HOME_OF_MONTHS,
  MONTHS,
  MONTHS_OR_WORDS,
} from '../../../text/calendar.ts';
import { type DayMention, type DayReading, isDay } from './day-mention.ts';
import type { Word } from '../../../text/words-in.ts';

const ORDINAL = '(?:st|nd|rd|th|er|re|ste|de|\\.|º|°|[eo](?!\\p{L}))?';
const AND =
  '(?:-|~|to|bis|do|ile|hasta|und|and|et|y|e|en|i|ve|au|al|a|ate|tot|t/m|or|oder|ou|o|,|&|/|through|until)';
const DAY = `\\d{1,2}${ORDINAL}(?: ?\\([^()]{1,14}\\))?`;
const FIRST_DAY = `(?<![\\d.,:/-]|[.,:]\\d)${DAY}`;
/** "June 5, 12 and 19", but not "May 5, 19 of the forms": behind a comma alone a number may count what follows. */
const AND_AFTER = AND.replace(
  '|,|',
  `|,(?=(?: ?\\d{1,2}${ORDINAL},){0,3} ?\\d{1,2}${ORDINAL} ?(?:[.;:)&/-]|$|,? ?(?:and|or)(?!\\p{L})))|`,
);
/** "14", "the 14th", "13 and 14", "von 12. bis 14.", right before a month. */
const BEFORE = new RegExp(
  `(${FIRST_DAY}(?:,? ?${AND} ?(?:the |le |el |il |am |dem |den |zum |les )?${DAY}){0,4}) ?(?:de |of |di |do |des |d')?$`,
  'u',
);
/** "May 14th", "May 14 and 15", "mayo 3", right after a month; no time, amount or year. */
const AFTER = new RegExp(
  `^\\.? (?:the )?((?:\\d{1,2}${ORDINAL} ?${AND_AFTER} ?){0,4}\\d{1,2}(?:st|nd|rd|th)?)(?![\\d:%€$£h]|[.,]\\d| ?(?:am|pm|uhr|h)(?!\\p{L}))`,
  'u',
);
const YEAR = /^(?:st|nd|rd|th)?\.?,? (?:de |of |del |do )?((?:19|20)\d{2})(?!\d)/;
const END =
  /(?:end of|ende|fin|finales de|final de|fine|fine di|fim de|eind|eind van|koniec|koncu) ?(?:of |de |di )?$/;
/** What stands before a month when a doubtful name is meant as one. */
const DATING =
  /(?:^|[^\p{L}])(?:in|im|by|of|until|till|since|during|early|mid|late|next|last|before|after|end|ende|anfang|mitte|seit|bis|ab|vor|en|de|debut|fin|mi|jusqu'en|depuis|avant|apres|em|entro|tot) ?$/u;
/** "Septemberwoche", "augustusvakantie". */
const COMPOUND =
  /^(?:januari?|februari?|marz|april|juni|juli|august(?:us)?|september|oktober|november|dezember|december)(?=(?:woche|halfte|mitte|ende|anfang|tag|wochenende|ferien|termin|sitzung|miete|rechnung|week|vakantie|huur|helft)\p{L}{0,3}$)/u;
const REACH = 40;

/** "20. ", "1er ": nothing but a day of a month is numbered so before a month. */
const NUMBERED = /\d(?:\.|st|nd|rd|th|er|re|ste|º|°) ?$/u;

/**
 * Dates with a month's name in a folded text, in any language: "14 May 2026", "May 14th", "13 and 14 June", "Ende Mai",
 * "in June". A month alone is a mention without a day.
 * @param language of the text, where it can be told: names that are common words elsewhere are months in their own language
 */
export function namedDates(
  text: string,
  words: readonly Word[],
  language: string | null,
): DayMention[] {
  return words.flatMap(({ end, start, word }): DayMention[] => {
    const month = MONTHS.get(word) ?? MONTHS.get(COMPOUND.exec(word)?.[0] ?? '');
    if (month === undefined) return [];
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    const first = BEFORE.exec(before);
    const home = HOME_OF_MONTHS.get(word);
    // Of the languages with such names only English puts the day behind.
    const last = first || (home && !home.has('en')) ? null : AFTER.exec(after);
    const stop = end + (last?.[0].length ?? 0);
    const year = YEAR.exec(text.slice(stop, stop + 20));
    const isSure = home === undefined || year !== null || NUMBERED.test(before);
    if (!isSure && language !== null && !home.has(language)) return [];
    const span = {
      start: first ? start - first[0].length : start,
      end: stop + (year?.[0].length ?? 0),
      isDoubtful: !isSure && (language === null || !!MONTHS_OR_WORDS.get(word)?.has(language)),
    };
    const dated = year ? { year: Number(year[1]) } : {};
    const days = daysIn((first ?? last)?.[1] ?? '').filter((day) => isDay(month, day));
    if (days.length > 0)
      return days.map((day) => ({ ...span, readings: [{ ...dated, month, day }] }));
    if (DOUBTFUL_MONTHS.has(word) && !year && !DATING.test(before)) return [];
    const readings: DayReading[] = [{ ...dated, month }];
    if (END.test(before)) readings.push({ ...dated, month, day: lastDayOf(month) });
    return [{ ...span, readings }];
  });
}

const daysIn = (list: string): number[] => (list.match(/\d{1,2}/g) ?? []).map(Number);

/** The last of a month; of February the 28th, the 29th counts as well where it is written. */
const lastDayOf = (month: number) => new Date(Date.UTC(2026, month, 0)).getUTCDate();
