import { WEEKDAYS } from '../../text/calendar.ts';
import type { Mention, Week } from './mention.ts';

type WeekdayMention = Extract<Mention, { kind: 'weekday' }>;

const MORE: ReadonlyMap<string, number> = new Map(
  ['niedziela', 'poniedzialkiem', 'wtorkiem', 'sroda', 'czwartkiem', 'piatkiem', 'sobota'].map(
    (name, i): [string, number] => [name, i],
  ),
);
/** Short names that mean nothing else. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
]);
/** Portuguese counts its days; without "-feira" only after a word that leads to a day. */
const FEIRA =
  /(?<!\p{L})(segunda|terca|quarta|quinta|sexta)(?:[ -]feira(?!\p{L})|(?<=(?:ate|ate a|na|nesta|proxima|antes de) \p{L}{5,7})(?!\p{L}))/gu;
const FEIRAS = ['segunda', 'terca', 'quarta', 'quinta', 'sexta'];
const GERMAN =
  /^(.{3,8}tag|mittwoch|.{3,7}dag)(?:abend|morgen|mittag|vormittag|nachmittag|fruh|middag|ochtend|avond)$/u;
/** Turkish leans its endings on the name. */
const TURKISH =
  /^(pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)(?:ya|ye|a|yi|nin|ye|dan|den)$/u;
const HAN = /(?:星期|周|週|礼拜)([日天一二三四五六])/gu;
const KANA = /([日月火水木金土])曜日?|[（(]([日月火水木金土])[）)]/gu;
const HANGUL = /([일월화수목금토])요일/gu;
const WORD = /\p{L}+/gu;
const LETTERS: Record<string, number> = Object.fromEntries(
  ['日天일', '月一월', '火二화', '水三수', '木四목', '金五금', '土六토'].flatMap((row, i) =>
    Array.from(row, (letter) => [letter, i]),
  ),
);

const FOLLOWING =
  /(?<!\p{L})(?:(?:of |in )?(?:the )?(?:next|following|coming) week|(?:in )?(?:der )?(?:nachste[nr]?|kommende[nr]?) woche|(?:de )?(?:la )?semaine prochaine|(?:de )?(?:la )?(?:proxima semana|semana que viene|semana proxima)|(?:della |la )?(?:prossima settimana|settimana prossima)|(?:da |na )?(?:proxima semana|semana que vem)|(?:van )?volgende week|(?:w )?(?:przyszlym|nastepnym) tygodniu|(?:przyszlego|nastepnego) tygodnia|(?:gelecek|onumuzdeki) hafta|haftaya)(?!\p{L})|(?:من |في )?الاسبوع (?:القادم|المقبل)|来週の?|翌週の?|下个?個?(?=周|週|星期|礼拜)|다음 ?주/u;
const THIS_WEEK =
  /(?<!\p{L})(?:(?:of )?this week|(?:in )?dieser? woche|(?:de )?cette semaine|(?:de )?esta semana|(?:di )?questa settimana|desta semana|deze week|(?:w )?tym tygodniu|tego tygodnia|bu hafta)(?!\p{L})|هذا الاسبوع|今週の?|[这這本](?=周|週|星期|礼拜)|이번 ?주/u;
/** "Next Friday": two readings. */
const NEXT =
  /(?<!\p{L})(?:next|nachste[nrsm]?|prochaine?|proxim[oa]|que viene|que vem|prossim[oa]|volgende|przysz\p{L}{2,4}|nastepn\p{L}{1,3}|gelecek)(?!\p{L})|القادم|المقبل|次の|다음/u;
const THIS =
  /(?<!\p{L})(?:this|coming|the coming|upcoming|diese[nrsm]?|kommende[nrsm]?|ce|cette|este|esta|quest[oa]|quest['’]|deze|aanstaande|aankomende|nest[ea]|najblizsz\p{L}{1,3}|onumuzdeki|bu)(?!\p{L})|هذا|今度の|이번/u;

/** What a text says of the week of its weekdays, and where it says so. */
export function weekIn(text: string): { week: Week; start: number; end: number } | null {
  for (const [week, pattern] of [
    ['following', FOLLOWING],
    ['this', THIS_WEEK],
    ['next', NEXT],
    ['coming', THIS],
  ] as const) {
    const match = pattern.exec(text);
    if (match) return { week, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The weekdays that a folded text names, in any language. */
export function weekdayMentions(text: string): WeekdayMention[] {
  const found: WeekdayMention[] = [];
  const add = (match: RegExpMatchArray, weekday: number | undefined) => {
    const start = match.index ?? 0;
    const span = { start, end: start + match[0].length };
    if (weekday !== undefined) found.push({ kind: 'weekday', ...span, weekday, week: 'coming' });
  };
  for (const match of text.matchAll(FEIRA)) add(match, FEIRAS.indexOf(match[1] ?? '') + 1);
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (FEIRAS.includes(word)) continue;
    const bare = GERMAN.exec(word)?.[1] ?? TURKISH.exec(word)?.[1] ?? word;
    add(match, WEEKDAYS.get(bare) ?? MORE.get(bare) ?? SHORT.get(bare));
  }
  for (const pattern of [HAN, KANA, HANGUL])
    for (const match of text.matchAll(pattern)) add(match, LETTERS[match[1] ?? match[2] ?? '']);
  return found;
}
