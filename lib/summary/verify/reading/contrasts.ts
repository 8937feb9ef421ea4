import {
  CONTRAST_PATTERNS,
  CONTRAST_WORDS,
  type ContrastWords,
} from '../wording/contrast-words.ts';
import type { Span } from '../../../text/span.ts';

/** A place that says what something is not. */
export interface Contrast extends Span {
  /** What it is not. */
  thing: string;
  /** It says in the same breath what it is: "not the tools but". */
  isReplaced: boolean;
}

const PIECE = "[\\p{L}\\d'.%€$£:]{1,30}(?<![.:])";
/** At most so many words name one thing. */
const THING = `(?<thing>${PIECE}(?: ${PIECE}){0,3})`;
const AND = '(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|a|ale)';
const BEGIN = `(?:(?<=[,;:(] ?| - )(?:${AND} )?|(?<= )${AND} )`;
const END = '(?= ?[,;:!?()]| - |\\.(?!\\d)|$| (?:and|und|et|y|e|en|i) )';

interface Patterns {
  hint: RegExp;
  all: readonly RegExp[];
}

/** By language; made once. */
const PATTERNS: ReadonlyMap<string, Patterns> = new Map([
  ...Object.entries(CONTRAST_WORDS).map(([language, words]): [string, Patterns] => [
    language,
    patternsOf(words),
  ]),
  ...Object.entries(CONTRAST_PATTERNS).map(([language, pattern]): [string, Patterns] => [
    language,
    { hint: pattern.hint, all: [pattern.all] },
  ]),
]);

function patternsOf({ but, instead, not, openers, rather }: ContrastWords): Patterns {
  const opener = `(?:(?:${openers.split(' ').join('|')})(?!\\p{L})|\\d)`;
  const source = [
    // ", not the tools."
    `${BEGIN}(?:${not}) (?=${opener})${THING}${END}`,
    // "not the tools but the parts"
    `(?<!\\p{L})(?:${not}) (?=${opener})${THING}(?=,? (?:${but})(?!\\p{L}))`,
    ...(rather ? [`(?<!\\p{L})(?:${not}) ${THING}(?=,? (?:${rather})(?!\\p{L}))`] : []),
    // "instead of the tools"
    `(?<!\\p{L})(?:${instead}) ${THING}`,
  ];
  return {
    hint: new RegExp(`(?<!\\p{L})(?:${not}|${instead})(?!\\p{L})`, 'u'),
    all: source.map((each) => new RegExp(each, 'gu')),
  };
}

/** Where a folded text in a language names what something is not: "not the tools", "instead of 350". */
export function contrastsIn(folded: string, language: string | null): Contrast[] {
  const patterns = PATTERNS.get(language ?? '');
  if (language === null || !patterns?.hint.test(folded)) return [];
  return patterns.all.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ 0: all, groups, index }) => ({
      start: index,
      end: index + all.length,
      thing: groups?.['thing'] ?? '',
      isReplaced: pattern !== patterns.all[0] || language in CONTRAST_PATTERNS,
    })),
  );
}
