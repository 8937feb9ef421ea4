import { wordsIn } from '../../../text/words-in.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { LEXICONS } from './wordings.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /[a-z]/g;
const MAX_CHARS = 600;
/** The languages that a word is a little word, a denial, a verb of telling or a speaker's own in. */
const LANGUAGES_OF: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const { first, language, little, not, owes, says } of LEXICONS)
    for (const list of [first, little, not, owes, says])
      for (const word of list) map.set(word, (map.get(word) ?? new Set()).add(language));
  for (const [language, words] of LITTLE_WORDS)
    for (const word of words.split(' ')) map.set(word, (map.get(word) ?? new Set()).add(language));
  return map;
})();

/**
 * The language of a folded text by script and little words: one of those the rules know (wordings.ts), or pl, tr, ja, zh,
 * ko, ar; null where it cannot be told. It decides which words mean what, never whether a line is in the language that was
 * asked for.
 * @param likely what it probably is, where the words leave it open
 * @param least so many little words are needed
 */
export function languageOf(
  folded: string,
  likely: readonly (string | null)[] = [],
  least = 1,
): string | null {
  const text = folded.slice(0, MAX_CHARS);
  const script = scriptLanguage(text);
  if (script) return script;
  const scores = new Map<string, number>();
  for (const { word } of wordsIn(text))
    for (const language of LANGUAGES_OF.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  const top = Math.max(0, ...scores.values());
  if (top < least) return null;
  const best = [...scores.keys()].filter((language) => scores.get(language) === top);
  if (best.length === 1) return best[0] ?? null;
  return best.find((language) => likely.includes(language)) ?? null;
}

/** Names in another script do not make a text one of that script. */
function scriptLanguage(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [kana, han, hangul, arabic] = [count(KANA), count(HAN), count(HANGUL), count(ARABIC)];
  if ((kana + han + hangul + arabic) * 3 < count(LATIN)) return null;
  if (kana > 0) return 'ja';
  if (hangul > 0) return 'ko';
  if (han > 0) return 'zh';
  return arabic > 0 ? 'ar' : null;
}
