/**
 * Words that move a day, or make it another than the one that is named: weeks, months and counted days; after, since,
 * ago, last; every; not. Folded, a language a row.
 */
const WORDS = `
  weeks? months? days fortnight working business after following since from starting ago yesterday last past previous every each not never over
  wochen? monate?n? tage tagen werktag\\p{L}{0,2} nach seit ab vor-?gestern gestern letzt\\p{L}{1,2} vorig\\p{L}{1,2} vergangen\\p{L}{1,2} ubernachst\\p{L}{1,2} jede[nrsm]? nicht nie
  semaines? mois jours ouvr\\p{L}{2,5} apres depuis hier avant-hier derni\\p{L}{2,4} passee? chaque tous pas
  semanas? mes meses dias habiles despues desde ayer anteayer pasad[oa] ultim[oa] anterior cada todos todas
  uteis depois ontem anteontem passad[oa] nao
  settiman[ae] mesi giorni lavorativi dopo dal dalla ieri scors[oa] ogni tutti non
  weken maand maanden dagen werkdagen vanaf sinds gisteren eergisteren vorige afgelopen elke iedere niet
  tygod\\p{L}{2,4} tydzien miesiac\\p{L}{0,3} dni roboczych po wczoraj zeszl\\p{L}{1,3} ubieg\\p{L}{1,4} minion\\p{L}{1,3} kazd\\p{L}{1,3}
  hafta\\p{L}{0,3} gun sonra dun gecen`;
const UNSPACED =
  'الماضي|السابق|منذ|بعد|امس|كل |اسبوع|先[週月日]|昨|[毎每]|上(?:周|週|星期|礼拜|■)|週間|周|週|星期|(?<!最)[后後]|以降|から|지난|어제|(?:\\d|다음|이번|매) ?주|(?<!오)후|부터|마다';
const MOVING = new RegExp(
  `(?<!\\p{L})(?:${WORDS.trim().split(/\s+/).join('|')})(?!\\p{L})|${UNSPACED}`,
  'u',
);
/** Words of a deadline or a part of a day that hold one of the others. */
const HARMLESS =
  /(?<!\p{L})(?:(?:no|not) later than|non oltre(?: il)?|niet later dan|nie pozniej niz|po poludniu|apres-midi)(?!\p{L})|بعد الظهر/gu;
/** "Na" is "on" in Polish and Portuguese, and "after" in Dutch. */
const DUTCH =
  /(?<!\p{L})na (?:(?:de|het|\d{1,2}) )?(?:\p{L}{3,6}dag|januari|februari|maart|april|mei|juni|juli|augustus)(?!\p{L})/u;

/** "13.05": a day and a month, or an hour and minutes. */
const FIGURES = /(?<![\d.,])\d{1,2}[./](?:0?[1-9]|1[0-2])(?![\d.,])/;

/**
 * Whether words may mean another day than those that were read in them.
 * @param text folded
 * @param unread the same with what was read blanked
 */
export const movesTheDay = (text: string, unread: string): boolean =>
  MOVING.test(unread.replace(HARMLESS, ' ')) || FIGURES.test(unread) || DUTCH.test(text);
