import { CONTRAST_WORDS } from '../wording/contrast-words.ts';

/** Behind a comma or at the end of a sentence; before it begins, "without" is a condition. */
const THING =
  "(?<thing>[\\p{L}\\d'%€$£]{1,30}(?: [\\p{L}\\d'%€$£]{1,30}){0,2})(?= ?[,;!?)]|\\.(?!\\d)|$)";
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(CONTRAST_WORDS).map(([language, { without }]) => [
    language,
    new RegExp(`(?<=[\\p{L}\\d%€$£,] )${without} ${THING}`, 'gu'),
  ]),
);

/** What a folded sentence in a language says that something comes without. */
export const lacksIn = (folded: string, language: string | null): string[] => {
  const pattern = PATTERNS.get(language ?? '');
  if (!pattern || !folded.includes(CONTRAST_WORDS[language ?? '']?.without ?? '')) return [];
  return Array.from(folded.matchAll(pattern), ({ groups }) => groups?.['thing'] ?? '');
};
