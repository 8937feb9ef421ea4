import { wordsIn } from '../reading/words-in.ts';
import { type Lexicon, LEXICONS } from './wordings.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /[a-z]/g;
const MAX_CHARS = 600;

/**
 * The language of a folded text by script and little words: one of those the rules know (wordings.ts), or ja, zh, ko,
 * ar; null where it cannot be told. It decides which words mean what, never whether a line is in the language that was
 * asked for.
 * @param likely what it probably is, where the words leave it open
 */
export function languageOf(folded: string, likely: readonly (string | null)[] = []): string | null {
  const text = folded.slice(0, MAX_CHARS);
  const script = scriptLanguage(text);
  if (script) return script;
  const words = wordsIn(text);
  const scores = LEXICONS.map((lexicon) => ({
    language: lexicon.language,
    score: words.reduce((sum, { word }) => sum + Number(isOf(word, lexicon)), 0),
  })).toSorted((a, b) => b.score - a.score);
  const best = scores.filter(({ score }) => score > 0 && score === scores[0]?.score);
  if (best.length === 1) return best[0]?.language ?? null;
  return best.find(({ language }) => likely.includes(language))?.language ?? null;
}

const isOf = (word: string, { little, not, owes, says }: Lexicon): boolean =>
  little.has(word) || not.has(word) || owes.has(word) || says.has(word);

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
