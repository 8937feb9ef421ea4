import { type Lexicon, lexiconOf } from '../wording/wordings.ts';

/** Turns of speech with a "not" that denies nothing, folded. */
const IDIOMS =
  /(?<!\p{L})(?:no(?:t)? (?:later|more|less|fewer|longer) than|not only|not (?:too )?far|no (?:problems?|objections?)|keine? (?:problem|einwande)|pas de probleme|sin problemas?|nessun problema|geen probleem|if not|whether or not|why not|no\.? ?(?=\d)|nicht nur|nicht (?:spater|mehr|weniger) als|nicht zuletzt|pas seulement|pas plus (?:tard )?(?:de|que)|pas moins de|no solo|no mas (?:tarde )?de|no menos de|non solo|non (?:oltre|piu (?:tardi )?di)|nao so|nao mais de|niet (?:later|meer|minder) dan|niet alleen)(?!\p{L})/gu;
const WORDS = /\p{L}+(?:'\p{L}+)?/gu;
const JA =
  /ない(?!でしょうか|か)|なか(?:った|ろう)|ません(?!か|でしょうか)|ず(?:に|、|。|$)|ないで|不要|不可|未|無理|反対|断/u;
const JA_TURNS = /難し|だけ|のみ|より|キャンセル|中止|延期|欠|別の/u;
/** "unavailable", "unmöglich", "indisponible". */
const PREFIXED =
  /^(?:un(?!i|der|til|s|t|d)\p{L}{5,}|i[mn](?:poss|dispon|util|adeq|cert|compl|capac|corr|suff|valid|applic|accep|satis)\p{L}*)$/u;
const STEM = 5;

/** Whether a folded text denies something, and whether words in it turn its sense without a "not". */
export interface Denial {
  isDenied: boolean;
  isTurned: boolean;
}

/**
 * How a folded text in a language denies; null where the language's words are not known.
 * @param besides a text whose own words do not count as turns: "not cancelled" is no other way to say "cancelled"
 */
export function denialIn(folded: string, language: string | null, besides = ''): Denial | null {
  if (language === 'ja') return { isDenied: JA.test(folded), isTurned: JA_TURNS.test(folded) };
  const lexicon = lexiconOf(language);
  if (!lexicon) return null;
  const words = deniableWords(folded);
  return {
    isDenied: words.some((word) => isNot(word, lexicon)),
    isTurned: words.some(
      (word) =>
        (lexicon.turns.has(word) || PREFIXED.test(word)) && !besides.includes(word.slice(0, STEM)),
    ),
  };
}

/** The words of a folded text, with "don't" as one, without turns of speech. */
export const deniableWords = (folded: string): string[] =>
  folded.replace(IDIOMS, ' ').match(WORDS) ?? [];

/** Whether a word is a "not", also one that a verb is tied to: "n'est". */
export const isNot = (word: string, { language, not }: Lexicon): boolean =>
  not.has(word) || (language === 'fr' && word.startsWith("n'"));
