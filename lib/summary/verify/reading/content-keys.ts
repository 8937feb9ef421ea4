import { lexiconOf } from '../wording/wordings.ts';
import { isNot } from './denial.ts';

const TOKEN = /\p{L}+(?:'\p{L}+)?|\d+(?:[ .,']\d{3}(?!\d))*/gu;
const GROUPS = /[ .,']/g;
const ASCII = /\d+(?:,\d{3}(?!\d))*|[a-z]{3,20}/gu;
const NUMBER = /^\d/;
const HAN = /[\p{Script=Han}\p{Script=Katakana}々ー]+/gu;
const HAN_WORD = /\p{Script=Han}(?=\p{Script=Hiragana})/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters of zh and ja that deny, ask or join, and are no part of what a clause tells of. */
const EMPTY =
  /[不没沒未无無别的了是在有会會将要请請我你您他她们們这那和与及就还也都很把被从到于]/gu;
/** "and", "will", and the letter of the person that an Arabic verb begins with; the article. */
const ARABIC_LEAD = /^[وفبكل]?(?:ال|لل)(?=\p{L}{3})|^[وف]?س?[تنيا](?=\p{L}{3})/u;
/** So many letters of a word are its stem, and so many it has at least. */
const LENGTHS: Readonly<Record<string, readonly [stem: number, least: number]>> = {
  ar: [3, 3],
  ko: [2, 2],
  pl: [4, 3],
  tr: [4, 3],
};
/** Words that deny or limit and do nothing else. */
const WHOLE_DENIALS: ReadonlyMap<string, RegExp> = new Map([
  ['pl', /^(?:nie|nic|nikt|bez|ani|tylko|jeszcze|juz|jest|ale)$/],
  ['tr', /^(?:degil|yok|hic|icin|daha|henuz|bir)$/],
  ['ar', /^(?:ليس|ليست|غير|لكن|فقط|هذا|هذه|الى|على|عن)$/],
]);
const DEFAULT = [4, 3] as const;
/** Words that stand for a thing: "we don't bring one". */
const FOR_A_THING =
  /^(?:ones?|eines|keins|welche[nrs]?|cel(?:ui|le)|ceux|quel[lo]i?|quella|uno|una|aquel|eentje)$/;

/**
 * What a folded text tells of, in forms that another wording of it shares: stems of words without little ones and denials,
 * numbers, of Chinese and Japanese the pairs of letters, and a letter with its ending.
 */
export function contentKeys(
  folded: string,
  language: string | null,
  isName: (word: string) => boolean,
): Set<string> {
  if (language === 'ja' || language === 'zh') return unspacedKeys(folded, language);
  const lexicon = lexiconOf(language);
  const [stem, least] = LENGTHS[language ?? ''] ?? DEFAULT;
  const denies = WHOLE_DENIALS.get(language ?? '');
  const keys = new Set<string>();
  for (const token of folded.match(TOKEN) ?? []) {
    if (NUMBER.test(token)) {
      keys.add(token.replace(GROUPS, ''));
      continue;
    }
    const word = language === 'ar' ? token.replace(ARABIC_LEAD, '') : elided(token);
    if (word.length < least || UNSPACED.test(word)) continue;
    if (lexicon) {
      const { first, limits, little, pleads, second } = lexicon;
      const lists = [little, first, second, limits, pleads];
      if (lists.some((list) => list.has(word)) || isNot(token, lexicon)) continue;
    }
    if (denies?.test(word)) continue;
    if (!FOR_A_THING.test(word) && !isName(word)) keys.add(word.slice(0, stem));
  }
  return keys;
}

/** "l'acompte", "d'altri": what follows the article. */
const elided = (token: string): string => {
  const at = token.indexOf("'");
  return at > 0 && at <= 2 && token.length - at > 3 ? token.slice(at + 1) : token;
};

function unspacedKeys(folded: string, language: string): Set<string> {
  const text = language === 'zh' ? folded.replace(EMPTY, ' ') : folded;
  const keys = new Set<string>((text.match(ASCII) ?? []).map((each) => each.replace(GROUPS, '')));
  for (const [run] of text.matchAll(HAN)) {
    if (language === 'zh' && run.length === 1) keys.add(run);
    for (let i = 1; i < run.length; i++) keys.add(run.slice(i - 1, i + 1));
  }
  if (language === 'ja') for (const [letter] of text.matchAll(HAN_WORD)) keys.add(`${letter}-`);
  return keys;
}
