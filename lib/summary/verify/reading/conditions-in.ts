import { CONDITION_PATTERNS, CONDITIONS, type ConditionWords } from '../wording/conditions.ts';

/** A sentence that makes something depend on something else. */
export interface Conditional {
  /** What it depends on. */
  condition: string;
  /** What depends on it. */
  rest: string;
}

interface Patterns {
  ifs: RegExp;
  depends: RegExp;
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map([
  ...Object.entries(CONDITIONS).map(([language, words]): [string, Patterns] => [
    language,
    patternsOf(words),
  ]),
  ...Object.entries(CONDITION_PATTERNS),
]);
/** Before "if" or "si" it is asked whether something is so. */
const ASKS_WHETHER =
  /(?<!\p{L})(?:ask\p{L}*|know|knows|check\p{L}*|see|wonder\p{L}*|sure|tell|savoir|sais|demand\p{L}*|verifi\p{L}*|voir|dire|dis|dites|moi|saber|sabes|pregunt\p{L}*|ver|comprob\p{L}*|confirm\p{L}*|decir|sapere|sai|chied\p{L}*|veder\p{L}*|controll\p{L}*)(?: (?:me|us|him|her|them))? $/u;
/** Where a condition ends. */
const END = /[,;:!?،、]| - |\.(?!\d)/;
/** In these the condition ends where its word stands. */
const POSTPOSED = new Set(['ja', 'ko']);

function patternsOf({ courtesy, depends, ifs }: ConditionWords): Patterns {
  return {
    ifs: new RegExp(`(?<!\\p{L})(?:${ifs})(?!\\p{L})(?! (?:${courtesy})(?!\\p{L}))`, 'u'),
    depends: new RegExp(
      `(?<!\\p{L})(?:${depends})(?!\\p{L})|(?:^|[,;:] )(?:com|con|with|mit|avec|met|przy) `,
      'u',
    ),
  };
}

/** The condition that a folded sentence in a language makes, or null where it makes none. */
export function conditionIn(sentence: string, language: string | null): Conditional | null {
  const found = PATTERNS.get(language ?? '')?.ifs.exec(sentence);
  if (!found || ASKS_WHETHER.test(sentence.slice(0, found.index))) return null;
  const word = found.index + found[0].length;
  const tail = sentence.slice(word);
  const end = word + (END.exec(tail)?.index ?? tail.length);
  const start = POSTPOSED.has(language ?? '') ? 0 : found.index;
  const stop = POSTPOSED.has(language ?? '') ? word : end;
  return {
    condition: sentence.slice(start, stop),
    rest: `${sentence.slice(0, start)} ${sentence.slice(stop)}`,
  };
}

/** Whether a folded text in a language says that something depends: "once", "subject to". */
export const dependsIn = (folded: string, language: string | null): boolean =>
  PATTERNS.get(language ?? '')?.depends.test(folded) ?? true;
