import type { Language, Line, Transcript } from '../contract.ts';
import type { DetectLanguage } from '../detect-language.ts';

const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
  Thai: /\p{Script=Thai}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
} as const;
type Script = keyof typeof SCRIPTS;

/** The scripts of those languages one can ask for that are not written in Latin letters; only kana tell Japanese from Chinese. */
const SCRIPT_OF: Partial<Record<Language, Script>> = {
  ar: 'Arabic',
  zh: 'Han',
  ja: 'Kana',
  ko: 'Hangul',
};
/** Scripts of several languages: there a detector must tell. */
const SHARED: ReadonlySet<Script> = new Set(['Latin', 'Cyrillic', 'Arabic', 'Devanagari']);

/** Languages that a detector takes for each other, and a reader of one mostly reads. */
const NEIGHBOURS = [
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['pt', 'gl', 'es'],
  ['nl', 'af'],
  ['hr', 'sr', 'bs', 'sl'],
  ['cs', 'sk'],
  ['id', 'ms'],
];

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
  const script = mainScript(text);
  const wantedScript = own === null ? (SCRIPT_OF[wanted] ?? 'Latin') : mainScript(own);
  if (script === null || wantedScript === null) return false;
  if (script !== wantedScript) {
    if (wantedScript === 'Kana' && script === 'Han' && isShort(text)) return false;
    return own === null || !isWritten(script, transcript);
  }
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
    .some((text) => mainScript(text) === script);

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

/** The script of most letters of a text, or null where it has hardly any. A few kana make Japanese of any Han text. */
function mainScript(text: string): Script | null {
  const counts = (Object.keys(SCRIPTS) as Script[]).map(
    (script) => [script, text.match(SCRIPTS[script])?.length ?? 0] as const,
  );
  const letters = counts.reduce((sum, [, count]) => sum + count, 0);
  if (letters < 10) return null;
  const of = (wanted: Script) => counts.find(([script]) => script === wanted)?.[1] ?? 0;
  if (of('Kana') > 0 && of('Kana') + of('Han') > letters / 2) return 'Kana';
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const isShort = (text: string) => (text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS;

const areNeighbours = (a: string, b: string) =>
  NEIGHBOURS.some((group) => group.includes(a) && group.includes(b));
