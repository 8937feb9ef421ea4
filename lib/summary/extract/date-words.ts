import { dueOn } from '../due-on.ts';
import { foldInPlace } from '../../text/fold-in-place.ts';
import { type DateRun, dateRuns } from './date-runs.ts';
import { isProposal } from './proposals.ts';

const MAX_CHARS = 600;
const REACH = 48;
const ARTICLES =
  "(?:at|is|ist|est|on|the|this|next|coming|end of|close of business|cob|eod|noon|latest|spatestens|am|zum|zur|dem|den|der|nachsten|diesen|le|la|l['’]|el|il|lo|de|op|dnia|dia|o|a|as|à|en|يوم|مساء|نهاية|在|于)";
/** After these a day is a deadline. Folded. */
const LIMIT = new RegExp(
  `(?:(?<!\\p{L})(?:by|until|till|before|before (?:i|we|you|he|she|they) [^.,;:]{2,24} on|(?:no|not) later than|at the latest|due|deadline|prior to|bis|spatestens|vor|fallig|frist|avant|d['’]ici(?: a)?|jusqu['’](?:a|au)|au plus tard|pour|antes del?|hasta|a mas tardar|para|plazo|entro|prima di|prima del|fino a|per|al piu tardi|scadenza|voor|uiterlijk|tot|tegen|ate|o mais tardar|prazo|przed|najpozniej|termin|قبل|حتى|بحلول|في موعد اقصاه)(?!\\p{L})|截止到?|截至|最晚|最迟|期限[はが]?|締め?切り?[はが]?|마감)[\\s:*]*(?:${ARTICLES}[\\s:*]+)*$`,
  'u',
);
/** The same inside of "nächste Woche bis Freitag". */
const LIMIT_INSIDE =
  /(?<!\p{L})(?:by|before|bis|spatestens|vor|avant|d['’]ici|antes|hasta|para|entro|prima|voor|uiterlijk|ate|do|przed)(?!\p{L})/u;
const POLISH_LIMIT = /(?<!\p{L})do(?: dnia)? $/u;
const POLISH =
  /stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|poniedzialk|wtork|srody|czwartk|piatk|soboty|niedzieli|jutra|\d\./u;
/** "I am away until Friday" asks nothing by Friday. */
const STATE =
  /(?<!\p{L})(?:away|out|off|closed|valid|open|back|here|unterwegs|abwesend|verreist|gultig|geschlossen|absent|ferme|fermee|valable|fuera|cerrado|valid[oa]|assente|chius[oa]|afwezig|dicht|geldig|ausente|fechado|niedostepny|zamkniete)(?:[ ]\p{L}{2,9}){0,2} (?:until|till|bis(?: zum)?|jusqu['’](?:a|au)|hasta(?: el)?|fino a|tot|ate|do)[ ]?(?:the |le |el )?$/u;
/** "Two days before Friday" is another day. */
const COUNTED =
  /(?:days?|weeks?|hours?|tagen?|wochen?|stunden?|jours?|semaines?|heures?|dias?|semanas?|horas?|giorn[io]|settiman[ae]|ore|dag|dagen|week|weken|uur|dni|dzien|tydzien|tygodnie|gun|hafta) (?:before|vor(?: dem)?|avant(?: le)?|antes del?|prima (?:di|del)|voor|przed) ?(?:the |el )?$/u;
/** Behind these a day is a deadline, where languages lean the word on the day. */
const LIMIT_AFTER =
  /^[\s,]*(?:までに?|迄|以前に?|之前|前に?(?!の)|까지|전까지|전에|이전|at the latest|latest|spatestens|au plus tard|a mas tardar|al piu tardi|uiterlijk|op zijn laatst|o mais tardar|najpozniej|or (?:earlier|sooner)|[\p{L}'’]{0,5} ?(?:gunune |tarihine )?(?:kadar|once))/u;
const END = /^[\s\p{P}\p{S}]*(?:please|bitte|thanks|merci|thank you|danke)?[\s\p{P}\p{S}]*$/u;
/** Before these a day is one that something is of, or that something began on, or that is gone. */
const NOT_AHEAD =
  /(?<!\p{L})(?:of|from|since|after|nach|apres|despues de|dopo|depois de|po|first|second|third|ersten|zweiten|premier|primer|primo|dated|last|past|previous|vom|von|seit|ab|letzt\p{L}{1,2}|vorig\p{L}{1,2}|du|de|depuis|del|della|dell['’]|dal|desde|passe|do|da|van|vanaf|sinds|vorige|afgelopen|z|od|zeszl\p{L}{1,3}|gecen|and|und|or|oder)(?: the| dem| den| le| la| el| il| de)?\s*$|(?:من|منذ)\s*$/u;
const GONE = /^(?:上|先|지난)/u;
const PAST_VERB =
  /(?<!\p{L})(?:sent|wrote|got|received|gave|had|was|were|came|made|agreed|discussed|promised|said|asked|saw|met|spoke|geschickt|gesendet|geschrieben|bekommen|erhalten|besprochen|vereinbart|hatte|war|envoye\p{L}{0,2}|ecrit|recu\p{L}{0,2}|convenu|etait|envie|enviamos|enviado|recib\p{L}{1,4}|era|inviat[oa]|ricevut[oa]|mandato|gestuurd|verstuurd|ontvangen|stuurde|enviei|enviad[oa]|receb\p{L}{1,4}|wyslal\p{L}{0,3}|otrzymal\p{L}{0,3}|gonder(?:di|dig)\p{L}{0,3})(?!\p{L})[^.;:]{0,24}$|ارسلت[^.]{0,20}$/u;

/**
 * By when a request wants its answer, in its own words, or null: a day after a word of deadline ("by", "bis", "avant",
 * "까지"), or one that a request ends with. The whole run of weekday, day, month, year and time. Days that something is of,
 * days gone by and proposals of a meeting are none.
 * @param time of the mail (ISO 8601, with offset), by which a day may be gone; null where unknown
 */
export function dateWords(sentence: string, time: string | null = null): string | null {
  const words = sentence.slice(0, MAX_CHARS);
  const text = foldInPlace(words);
  const runs = dateRuns(text, words).filter(({ isRange }) => !isRange);
  const limit = runs.find((run) => isLimit(run, text));
  const last = runs.at(-1);
  const run = limit ?? (last && endsRequest(last, text, words, time) ? last : null);
  return run ? words.slice(run.start, run.end) : null;
}

function isLimit({ end, start }: DateRun, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (COUNTED.test(before)) return false;
  if (LIMIT_AFTER.test(text.slice(end, end + REACH))) return true;
  if (LIMIT_INSIDE.test(text.slice(start, end))) return true;
  if (POLISH_LIMIT.test(before)) return POLISH.test(text.slice(start, end));
  return LIMIT.test(before) && !STATE.test(before);
}

function endsRequest({ end, start }: DateRun, text: string, words: string, time: string | null) {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!END.test(text.slice(end)) || isProposal(text) || GONE.test(text.slice(start))) return false;
  if (NOT_AHEAD.test(before) || PAST_VERB.test(before) || COUNTED.test(before)) return false;
  const day = dueOn(words.slice(start, end), time);
  return day === null || time === null || day.slice(0, 10) >= time.slice(0, 10);
}
