import { type Language, languageSchema, type Line, type Transcript } from '../contract.ts';
import type { DetectLanguage } from '../detect-language.ts';
import { type Script, scriptOf } from './script-of.ts';

/** The scripts of those languages one can ask for that are not written in Latin letters; only kana tell Japanese from Chinese. */
const SCRIPT_OF: Partial<Record<Language, Script>> = {
  ar: 'Arabic',
  zh: 'Han',
  ja: 'Kana',
  ko: 'Hangul',
};
/** Scripts of several languages: there a detector must tell. */
const SHARED: ReadonlySet<Script> = new Set(['Latin', 'Cyrillic', 'Arabic', 'Devanagari']);

/**
 * Languages that a detector takes for each other, and a reader of one mostly reads. Those that one can ask for are never
 * taken for another: who wants Portuguese does not want Spanish.
 */
const NEIGHBOURS = [
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['pt', 'gl', 'es'],
  ['nl', 'af'],
  ['hr', 'sr', 'bs', 'sl'],
  ['cs', 'sk'],
  ['id', 'ms'],
];

const ASKABLE: ReadonlySet<string> = new Set(
  languageSchema.options.map((language) => language.split('-')[0] ?? ''),
);

/** Letters of Persian, Urdu and Pashto that Arabic has not, and how many of them a borrowed name may bring. */
const NOT_ARABIC = /[\u067E\u0679\u0686\u0688\u0691\u0698\u06A9\u06AF\u06CC\u06D2]/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const MAX_BORROWED = 0.03;

/** A detector needs about so many letters to be right. */
const MIN_LETTERS = 100;
const MAX_CHARS = 4_000;
const MAX_ASKED = 20;

/**
 * Whether a summary is written in another language than the one that was wanted: by its script, and where the script
 * is the same by a detector. In doubt it is not.
 * @param transcript whose language is wanted where `wanted` is `mail`; many threads have two, and either will do
 */
export async function isWrongLanguage(
  lines: readonly Line[],
  wanted: Language,
  transcript: Transcript,
  detect: DetectLanguage,
): Promise<boolean> {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, MAX_CHARS);
  const own = wanted === 'mail' ? newestWords(transcript) : null;
  if (own !== null && isShort(own)) return false;
  const script = scriptOf(text);
  const wantedScript = own === null ? (SCRIPT_OF[wanted] ?? 'Latin') : scriptOf(own);
  if (script === null || wantedScript === null) return false;
  if (script !== wantedScript) {
    if (wantedScript === 'Kana' && script === 'Han' && isShort(text)) return false;
    return own === null || !isWritten(script, transcript);
  }
  if (wanted === 'ar' && isOnlyLikeArabic(text)) return true;
  if (!SHARED.has(script) || isShort(text)) return false;
  const expected = own === null ? (wanted.split('-')[0] ?? null) : await detect(own);
  const found = expected === null ? null : await detect(text);
  if (expected === null || found === null) return false;
  if (found === expected || areNeighbours(found, expected)) return false;
  return own === null || !(await isSpoken(found, transcript, detect));
}

/** A thread's own words, the newest first, as many as a detector needs. */
const newestWords = ({ messages }: Transcript): string =>
  messages
    .toReversed()
    .flatMap(({ segments }) => segments.filter(({ role }) => role === 'own'))
    .map(({ text }) => text)
    .join('\n')
    .slice(0, MAX_CHARS);

/** Whether somebody in the thread writes in this script. */
const isWritten = (script: Script, { messages }: Transcript): boolean =>
  messages
    .slice(-MAX_ASKED)
    .map(({ segments }) =>
      segments
        .map(({ text }) => text)
        .join('\n')
        .slice(0, MAX_CHARS),
    )
    .some((text) => scriptOf(text) === script);

/** Whether somebody in the thread writes this language: many threads have two. */
async function isSpoken(
  language: string,
  { messages }: Transcript,
  detect: DetectLanguage,
): Promise<boolean> {
  for (const { segments } of messages.slice(-MAX_ASKED)) {
    const words = segments.map(({ text }) => text.slice(0, MAX_CHARS)).join('\n');
    if ((await detect(words)) === language) return true;
  }
  return false;
}

const isShort = (text: string) => (text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS;

const isOnlyLikeArabic = (text: string): boolean =>
  (text.match(NOT_ARABIC)?.length ?? 0) > (text.match(ARABIC)?.length ?? 0) * MAX_BORROWED;

const areNeighbours = (found: string, expected: string) =>
  !ASKABLE.has(found) &&
  NEIGHBOURS.some((group) => group.includes(found) && group.includes(expected));
