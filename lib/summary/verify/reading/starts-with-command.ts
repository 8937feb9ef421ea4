import { type Advice, ADVICE_WORDS } from '../wording/advice-words.ts';
import { HASTE } from '../wording/haste.ts';
import { PLEAS } from '../wording/pleas.ts';
import { lexiconOf } from '../wording/wordings.ts';
import { canBeCommand } from './can-be-command.ts';

const WORD = /\p{L}[\p{L}']*/gu;
/** Where a command can begin. */
const CLAUSE = /[.:;!?。！？](?:\s|$)| - /u;
/** What stands behind a first word and an article where both speak of a time: "Lunch this Friday". */
const TIMES = new Set(
  `day days week weeks weekend month year morning afternoon evening night next last coming following same time
   tag woche wochen monat jahr morgen vormittag nachmittag abend nachste nachsten nachster kommende kommenden letzte
   jour semaine mois annee matin soir prochain prochaine apres lendemain
   dia semana mes ano manana tarde noche proxima proximo siguiente
   giorno settimana mese anno mattina pomeriggio sera prossima prossimo
   manha noite dag week maand jaar ochtend middag avond volgende komende`.split(/\s+/),
);
/** Behind a first word they make it a noun. */
const OF = new Set(
  `of on with for from at by in is are was were will has have about until after before between to and or details list form person
   de del della do da di du des pour para per con com avec von mit fur zur zum bei bis im am und y e et voor van met op en aan`.split(
    /\s+/,
  ),
);
/**
 * Whether a folded text begins a clause with a command: a known one, one that the quoted sentences plead for, or one by its
 * form (one word and its object, "Approve the transfer", "Genehmigen Sie").
 * @param folded without its dates
 */
export function startsWithCommand(
  folded: string,
  language: string,
  asked: ReadonlySet<string>,
): boolean {
  const advice = ADVICE_WORDS.get(language);
  if (!advice) return false;
  return folded.split(CLAUSE).some((clause) => isCommand(clause.trim(), advice, language, asked));
}

function isCommand(
  clause: string,
  advice: Advice,
  language: string,
  asked: ReadonlySet<string>,
): boolean {
  const words = clause.match(WORD) ?? [];
  const pleads = lexiconOf(language)?.pleads;
  if (clause.search(PLEAS) === 0) return true;
  const first = words.findIndex((word) => !HASTE.has(word) && !pleads?.has(word));
  const [verb = '', object = '', third = ''] = words.slice(Math.max(first, 0));
  if (
    words
      .slice(0, first + 1)
      .some((word) => advice.order.has(word) && !isNoun(word, object, advice))
  )
    return true;
  const rest = clause.slice(Math.max(clause.indexOf(verb), 0));
  if (advice.form?.test(rest)) return true;
  if (asked.has(verb) && !OF.has(object)) return true;
  if (advice.noun.has(verb) && advice.objects.has(object)) return true;
  if (
    canBeCommand(verb, language) &&
    advice.objects.has(object) &&
    hasThing(rest, verb, object, third)
  )
    return true;
  return clause
    .split(', ')
    .slice(1)
    .some((part) => {
      const [behind = '', its = ''] = part.match(WORD) ?? [];
      return (advice.order.has(behind) || advice.noun.has(behind)) && advice.objects.has(its);
    });
}

const isNoun = (word: string, next: string, { noun }: Advice): boolean =>
  noun.has(word) && (next === '' || OF.has(next));

/** Whether a thing follows a verb and its article at once, and no time: of those a date was blanked out before. */
const hasThing = (clause: string, verb: string, article: string, next: string): boolean =>
  next !== '' &&
  !TIMES.has(next) &&
  /^[\p{L}\d"'$€£]/u.test(clause.slice(verb.length + article.length + 2)) &&
  clause.startsWith(`${verb} ${article} `);
