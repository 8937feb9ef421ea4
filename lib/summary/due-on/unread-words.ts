import { DOUBTFUL_MONTHS, MONTHS } from '../../text/calendar.ts';

/**
 * Words that move a day, or make it another than the one that is named: weeks, months and counted days; after, since,
 * ago, last; first and second; every; not. Folded, a language a row; a star stands for any ending.
 */
const WORDS = `
  week weeks month months days fortnight working business after following since from starting ago yesterday last past previous every each not never over
  woche wochen monat monate monaten tage tagen werktag* nach seit ab vorgestern gestern letzt* vorig* vergangen* ubernachst* jede jeden jeder jedes jedem nicht nie
  semaine semaines mois jours ouvres ouvrables apres depuis hier derni* passe passee chaque tous pas
  semana semanas mes meses dias habiles despues desde ayer anteayer pasado pasada ultimo ultima anterior cada todos todas
  uteis depois ontem anteontem passado passada nao
  settimana settimane mesi giorni lavorativi dopo dal dalla ieri scorso scorsa ogni tutti non
  weken maand maanden dagen werkdagen vanaf sinds gisteren eergisteren vorige afgelopen elke iedere niet
  tygodni* tydzien miesiac* dni roboczych po wczoraj zeszl* ubieg* minion* kazd*
  hafta* gun sonra dun gecen
  first second third fourth erste* zweite* dritte* vierte* premier premiere deuxieme troisieme primer primera segundo tercer primo secondo terzo primeiro terceiro eerste tweede derde pierwsz* drug* trzeci* ilk ikinci ucuncu`
  .trim()
  .split(/\s+/);
const EXACT: ReadonlySet<string> = new Set(WORDS.filter((word) => !word.endsWith('*')));
const STEMS = WORDS.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
const WORD = /\p{L}+/gu;
const UNSPACED =
  /الماضي|السابق|منذ|بعد|امس|كل |اسبوع|先[週月日]|昨|[毎每]|上(?:周|週|星期|礼拜|■)|週間|周|週|星期|(?<!最)[后後]|以降|から|지난|어제|(?:\d|다음|이번|매) ?주|(?<!오)후|부터|마다|第|째|첫/u;
/** "The week after next"; a weekday that another follows with no more than a dash. */
const FURTHER = /下下|再来|さ来|다다음|다음다음/;
const DASHED = /■[-–](?=\p{L})/u;
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
export function movesTheDay(text: string, unread: string): boolean {
  const rest = unread.replace(HARMLESS, ' ');
  return (
    (rest.match(WORD) ?? []).some(isMoving) ||
    UNSPACED.test(rest) ||
    FIGURES.test(unread) ||
    DASHED.test(unread) ||
    FURTHER.test(text) ||
    DUTCH.test(text)
  );
}

const isMoving = (word: string): boolean =>
  EXACT.has(word) ||
  (MONTHS.has(word) && !DOUBTFUL_MONTHS.has(word)) ||
  STEMS.some((stem) => word.startsWith(stem));
