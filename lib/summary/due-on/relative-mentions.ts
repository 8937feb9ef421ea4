import { NUMBER_WORDS } from '../verify/wording/number-words.ts';
import type { Mention } from './mention.ts';

type RelativeMention = Extract<Mention, { kind: 'relative' | 'span' }>;

const ALONE = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?![\\p{L}-])`, 'gu');
/** Part of a day that is said beside its name: "morgen früh", "mañana por la mañana". */
const DAYTIME =
  '(?: (?:morning|afternoon|evening|fruh|vormittag|mittag|nachmittag|abend|morgen|matin|midi|apres-midi|soir|por la manana|por la tarde|a mediodia|mattina|pomeriggio|sera|de manha|a tarde|ochtend|middag|avond|rano|sabah|aksam))?';
/** Days from the mail's own, longest names first. */
const DAYS: readonly (readonly [number, RegExp])[] = [
  [
    2,
    ALONE(
      `(?:the )?day after tomorrow|ubermorgen|uebermorgen|apres-demain|pasado manana|depois de amanha|dopodomani|overmorgen|pojutrze|obur gun|بعد (?:ال)?غد[\u064b]?`,
    ),
  ],
  [2, /明後日|明后日|あさって|后天|後天|모레/gu],
  [
    0,
    ALONE(
      `today${DAYTIME}|tonight|this (?:morning|afternoon|evening)|heute${DAYTIME}|aujourd['’]hui|ce (?:matin|midi|soir)|cet(?:te)? apres-midi|hoy|esta (?:manana|tarde|noche)|hoje|n?esta (?:manha|noite)|oggi|stamattina|stamane|stasera|questo pomeriggio|vandaag|van(?:morgen|ochtend|middag|avond)|dzis|dzisiaj|bugun|اليوم`,
    ),
  ],
  [0, /今日|本日|今朝|今晩|今夜|今天|오늘/gu],
  [
    1,
    ALONE(
      `tomorrow${DAYTIME}|(?<!(?:guten|gute|am|dem|jeden|schonen|heute|goede|goeie|tag|mittwoch|dag) )morgen${DAYTIME}|demain${DAYTIME}|(?<!(?:la|esta|cada|buena|una|de) )manana${DAYTIME}|amanha${DAYTIME}|domani${DAYTIME}|domattina|jutro${DAYTIME}|jutra|yarin${DAYTIME}|yarina|(?:ال)?غدا?[\u064b]?`,
    ),
  ],
  [1, /明日|明天|あした|내일/gu],
];
const IN =
  /(?<!\p{L})(?:in|within|innerhalb von|binnen|dans|d['’]ici|sous|en|dentro de|tra|fra|entro|em|daqui a|over|za|w ciagu|خلال|بعد) (\d{1,2}|\p{L}{1,10}) (days?|weeks?|tag(?:en|e)?|wochen?|jours?|semaines?|dias?|semanas?|giorn[io]|settiman[ae]|dag(?:en)?|weken|week|dni|tygodni[ae]|ايام|يوما)(?!\p{L})/gu;
const IN_A_WEEK =
  /(?<!\p{L})(?:en huit|za tydzien|a week on|week(?=[ .,!?]*$)(?<=day week))(?!\p{L})/gu;
const TURKISH = /(?<!\p{L})(\d{1,2}) (gun|hafta) icinde(?!\p{L})/gu;
const UNSPACED = /(\d{1,2}) ?(日|天|일|週間|周|주) ?(?:以内|之内|内|이내|안에|后|後|후)/gu;
const WEEK = /^(?:w|semain|semana|settiman|tygod|hafta|週|周|주)/u;
const MOST = 99;

/** Names of days by the mail's own ("tomorrow", "après-demain"), and spans from it ("in drei Tagen") in a folded text. */
export function relativeMentions(text: string): RelativeMention[] {
  const found: RelativeMention[] = [];
  const add = (kind: 'relative' | 'span', match: RegExpMatchArray, days: number | undefined) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const isTaken = found.some((each) => start < each.end && each.start < end);
    if (days !== undefined && days <= MOST && !isTaken) found.push({ kind, start, end, days });
  };
  for (const [days, pattern] of DAYS)
    for (const match of text.matchAll(pattern)) add('relative', match, days);
  for (const match of text.matchAll(IN_A_WEEK)) add('span', match, 7);
  for (const pattern of [IN, TURKISH, UNSPACED])
    for (const match of text.matchAll(pattern)) {
      const [, number = '', unit = ''] = match;
      const count = /^\d/.test(number) ? Number(number) : countOf(number);
      add('span', match, count === undefined ? undefined : count * (WEEK.test(unit) ? 7 : 1));
    }
  return found;
}

/** Of "a" and "one", and of number words that mean one number only; "huit jours" are a week to most. */
function countOf(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1;
  if (word === 'huit' || word === 'acht') return undefined;
  const counts = NUMBER_WORDS.get(word);
  return counts?.length === 1 ? counts[0] : undefined;
}
