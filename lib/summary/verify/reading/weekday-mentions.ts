import {
  FEIRA,
  HOME_OF_WEEKDAYS,
  SHORT_WEEKDAYS,
  WEEKDAY_LETTERS,
  WEEKDAYS,
} from '../../../text/calendar.ts';
import type { DayMention } from './day-mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Word } from '../../../text/words-in.ts';

/** "Freitagabend", "montags", "Dienstagvormittag". */
const GERMAN_DAYS = /^(sonn|mon|diens|donners|frei|sams)tag|^(mittwoch|sonnabend)/;
const GERMAN_REST = /^(?:s|e|en|abends?|morgens?|fruh|vormittags?|nachmittags?|mittags?|nachts?)$/;
const CJK =
  /([日月火水木金土])曜日?|(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])|([일월화수목금토])요일/g;
/** "woensdagavond", "Mondays", "lundis", "sábados". */
const DUTCH_REST = /^(?:s|en|avond|middag|ochtend|morgen|nacht|namiddag|voormiddag)(?:en|s)?$/;
const DUTCH_DAYS = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag/;
const PLURAL = /s$/;
/** Cases of Turkish: "cumaya", "salıdan", "perşembeye". */
const TURKISH =
  /^(pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)(?:y[aeiu]|n[iu]n|[aeiu]|[iu]n|[dt][ae]n?|ya|ye|leri|lari|ki)$/;
/** "والخميس", "للخميس", "خميس". */
const ARABIC = /^(?:[وبف]?ال|[وف]?لل)(?=\p{Script=Arabic}{3,5}$)/u;
/** Portuguese weekdays without "-feira": after these words, and with nothing behind them that they could number. */
const FEIRA_BEFORE =
  /(?:^|[^\p{L}])(?:na|nas|nesta|nessa|desta|essa|esta|ate|ate a|desde|toda|proxima|a partir de|partir da|ja na|de|da|para) $/u;
const FEIRA_AFTER =
  /^(?:$|[.,;:!?)]| (?:e|ou|as|a|que|dia|passada|proxima|para|por|nao|o|os|no|na|ao|eu|ele|ela|de manha|a tarde|a noite|de tarde|cedo|mesmo|agora|com|se|vou|vamos)(?!\p{L})| \d)/u;
/** Short weekdays that are prepositions of other languages: Polish "do 8 maja" is no Thursday. */
const PREPOSITIONS = new Set(['do', 'di', 'mi', 'so', 'ma', 'sa', 'za', 'pt', 'sr']);
/** A number, or the bracket or comma before one, right beside a short weekday. */
const BESIDE_NUMBER = /^\.?,? ?\d/;
const AFTER_NUMBER = /\d[.a-z]{0,3},? ?\(?$/;

/**
 * Weekdays named in a folded text, in any language. Short ones ("Fri", "Di.", "jeu.") only beside a number, because most
 * of them are other words.
 */
export function weekdayMentions(
  text: string,
  words: readonly Word[],
  language: string | null,
): DayMention[] {
  const short = SHORT_WEEKDAYS.filter(([each]) => language === null || language === each);
  const named = words.flatMap(({ end, start, word }) => {
    const weekday =
      weekdayOf(word, text, { start, end }, language) ??
      shortWeekday(short, text, { word, start, end });
    if (weekday === undefined) return [];
    return [{ start, end, readings: [{ weekday }], isDoubtful: false }];
  });
  const cjk = Array.from(text.matchAll(CJK), ({ 0: all, 1: ja, 2: zh, 3: ko, index }) => {
    const weekday = ja
      ? WEEKDAY_LETTERS[0].indexOf(ja)
      : zh
        ? Math.max(WEEKDAY_LETTERS[0].indexOf(zh), WEEKDAY_LETTERS[1].indexOf(zh))
        : WEEKDAY_LETTERS[2].indexOf(ko ?? '');
    return { start: index, end: index + all.length, readings: [{ weekday }], isDoubtful: false };
  });
  return [...named, ...cjk];
}

function weekdayOf(
  word: string,
  text: string,
  { end, start }: Span,
  language: string | null,
): number | undefined {
  if (FEIRA.has(word))
    return isFeira(text, { start, end }, language) ? WEEKDAYS.get(word) : undefined;
  const whole = WEEKDAYS.get(word);
  if (whole !== undefined) {
    const home = HOME_OF_WEEKDAYS.get(word);
    return home && language !== null && language !== home ? undefined : whole;
  }
  const german = GERMAN_DAYS.exec(word)?.[0];
  if (german && GERMAN_REST.test(word.slice(german.length))) return WEEKDAYS.get(german);
  const dutch = DUTCH_DAYS.exec(word)?.[0];
  if (dutch && DUTCH_REST.test(word.slice(dutch.length))) return WEEKDAYS.get(dutch);
  const turkish = TURKISH.exec(word)?.[1];
  if (turkish) return WEEKDAYS.get(turkish);
  const arabic = ARABIC.exec(word)?.[0];
  if (arabic) return WEEKDAYS.get(`ال${word.slice(arabic.length)}`);
  return PLURAL.test(word) && !FEIRA.has(word.slice(0, -1))
    ? WEEKDAYS.get(word.slice(0, -1))
    : undefined;
}

function isFeira(text: string, { end, start }: Span, language: string | null): boolean {
  if (text.startsWith('-feira', end) || text.startsWith(' feira', end)) return true;
  if (language !== null && language !== 'pt') return false;
  return (
    FEIRA_BEFORE.test(text.slice(Math.max(0, start - 16), start)) &&
    FEIRA_AFTER.test(text.slice(end, end + 12))
  );
}

function shortWeekday(
  lists: typeof SHORT_WEEKDAYS,
  text: string,
  { end, start, word }: Word,
): number | undefined {
  const weekday = lists.find(([, names]) => names.has(word))?.[1].get(word);
  if (weekday === undefined) return undefined;
  if (lists.length > 1 && PREPOSITIONS.has(word) && !/^[.,]/.test(text.slice(end, end + 1)))
    return undefined;
  const isBeside =
    BESIDE_NUMBER.test(text.slice(end, end + 4)) ||
    (AFTER_NUMBER.test(text.slice(Math.max(0, start - 8), start)) && /^[.)]/.test(text[end] ?? ''));
  return isBeside ? weekday : undefined;
}
