import { DENIALS, type DenialPatterns } from '../wording/denials.ts';
import { type Lexicon, lexiconOf } from '../wording/wordings.ts';

/** Turns of speech with a "not" that denies nothing, folded. */
const IDIOMS =
  /(?<!\p{L})(?:no(?:t)? (?:later|more|less|fewer|longer) than|not only|not (?:too )?far|no (?:problems?|objections?)|keine? (?:problem|einwande)|pas de (?:probleme|souci)s?|sin problemas?|nessun problema|geen probleem|if not|whether or not|why (?:not|don't)|don't (?:hesitate|worry|forget)|do not (?:hesitate|worry|forget)|can't wait|(?:don't|doesn't|do not|does not|wouldn't) (?:mind|matter)|not bad|no doubt|no\.? ?(?=\d)|nicht nur|nicht (?:spater|mehr|weniger|langer) als|nicht zuletzt|nicht wahr|nichts (?:dagegen|aus)|macht nichts|nicht schlimm|par contre|(?:ne )?(?:me |nous )?derange(?:nt)? pas|pas grave|rien contre|pas seulement|pas plus (?:tard )?(?:de|que)|pas moins de|n'(?:hesitez|oubliez) pas|no solo|no (?:me|nos) importa\p{L}*|no pasa nada|no mas (?:tarde )?de|no menos de|no (?:dude|olvide)n?s?|non solo|non (?:mi|ci) dispiace|non importa|non fa niente|non (?:oltre|piu (?:tardi )?di)|non (?:esit|dimentic)\p{L}+|nao so|nao me importo|nao faz mal|nao tem problema|nao mais de|nao (?:hesite|esqueca)\p{L}*|niet (?:later|meer|minder) dan|niet alleen|maakt niet uit|geen bezwaar|(?:aarzel|vergeet) niet)(?!\p{L})/gu;
/** French "only": "il ne reste que deux". */
const NE_QUE =
  /(?<!\p{L})(?:ne |n')(?!\p{L}+ (?:pas|plus|jamais|rien|guere|point) )\p{L}+(?: \p{L}+)? qu(?:e(?!\p{L})|')/gu;
const WORDS = /\p{L}+(?:'\p{L}+)?/gu;
/** "unavailable", "unmöglich", "indisponible"; each language has other words that only begin so. */
const PREFIXED =
  /^(?:un(?!i|der|til|s|t|d)\p{L}{5,}|i[mn](?:poss|dispon|util|adeq|cert|compl|capac|corr|suff|valid|applic|accep|satis)\p{L}*)$/u;
const PREFIXED_EN = /^un(?:s|t)(?!il)\p{L}{4,}(?<=ed|able|ible|ful|al|un\p{L}*y)$/u;
const STEM = 5;
/** How far behind a limit the word stands that it limits. */
const REACH = 4;

/** How a folded text denies. */
export interface Denial {
  isDenied: boolean;
  /** The beginnings of its words that turn a sense without a "not", each as often as it stands there. */
  turns: readonly string[];
  /** For each of its limits ("only", "still"), the words that follow. */
  limits: readonly (readonly string[])[];
}

/** How a folded text in a language denies; null where the language's words are not known. */
export function denialIn(folded: string, language: string | null): Denial | null {
  const patterns = DENIALS[language ?? ''];
  if (patterns) return byPatterns(folded, patterns);
  const lexicon = lexiconOf(language);
  if (!lexicon) return null;
  const all = folded.match(WORDS) ?? [];
  const hasNot = all.some((word) => isNot(word, lexicon));
  const words = hasNot || folded.includes('contre') ? withoutIdioms(folded) : all;
  return {
    isDenied: hasNot && words.some((word) => isNot(word, lexicon)),
    turns: words
      .filter((word) => lexicon.turns.has(word) || isPrefixed(word, lexicon))
      .map((word) => word.slice(0, STEM)),
    limits: words.flatMap((word, i) =>
      lexicon.limits.has(word) ? [words.slice(i + 1, i + 1 + REACH)] : [],
    ),
  };
}

function byPatterns(folded: string, { idle, limits, not, turns }: DenialPatterns): Denial {
  const plain = folded.replace(idle, ' ');
  return {
    isDenied: plain.search(not) >= 0,
    turns: (plain.match(turns) ?? []).map((word) => word.slice(0, STEM)),
    limits: (plain.match(limits) ?? []).map(() => []),
  };
}

const isPrefixed = (word: string, { language }: Lexicon): boolean =>
  PREFIXED.test(word) || (language === 'en' && PREFIXED_EN.test(word));

/** The words of a folded text, with "don't" as one, without turns of speech. */
const withoutIdioms = (folded: string): string[] =>
  folded.replace(IDIOMS, ' ').replace(NE_QUE, ' ').match(WORDS) ?? [];

/** Whether a word is a "not", also one that a verb is tied to: "n'est". */
export const isNot = (word: string, { language, not }: Lexicon): boolean =>
  not.has(word) || (language === 'fr' && word.startsWith("n'"));
