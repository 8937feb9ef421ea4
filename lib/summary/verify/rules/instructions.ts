import { normalise } from '../../../text/normalise.ts';
import { fold } from '../../../text/fold.ts';
import { isUnspaced } from '../../../text/stands-in.ts';
import { machineSignals } from '../../machine-talk/machine-signals.ts';
import { mixedWords } from '../../../text/mixed-script.ts';
import { REPORT_WORDS } from '../wording/report-words.ts';
import { tokensOf } from '../../../text/tokens-of.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';
import { LEXICONS } from '../wording/wordings.ts';

/** Shorter words say nothing, and every language has them. */
const MIN_LETTERS = 3;
/** Endings that words take when a sentence is told again. */
const MAX_ENDING = 3;
const MIN_STEM = 4;
/** In scripts without spaces, how much of a line's letter pairs must be those of the mail. */
const MIN_PAIRS = 0.6;

/** What no line of a summary holds, and what a mail about programs may; and words with spaces in them, which no rule reads. */
const UNFIT =
  /!\[|\bjavascript\s?:|\bon(?:error|load|click)\b|\bsystem prompt\b|(?<!\p{L})(?:\p{L}[ .*_-]){4,40}\p{L}(?!\p{L})/iu;

/**
 * What a mail says to assistants is no content. It is not evidence (EvidenceBook), a line may not use a word that stands
 * nowhere else, and where a thread holds such talk beyond doubt, a line says what the mail says in the mail's own words:
 * whoever obeyed needs others.
 */
export const instructions: Rule = {
  name: 'instructions',
  why: 'A summary is written about a mail, never by it.',
  holds: (claim: Claim) => {
    const said = [claim.line.text, claim.line.who ?? '', claim.line.due ?? ''];
    if (said.some(isUnfit)) return false;
    const { isCertain, only, words } = claim.talk;
    if (only.size === 0) return true;
    const tokens = [...tokensOf(fold(said.join('\n')))].filter(isContent);
    if (tokens.some((token) => only.has(token))) return false;
    return !isCertain || areOf(tokens, words);
  },
};

const isUnfit = (text: string): boolean =>
  UNFIT.test(text) || mixedWords(text) > 0 || machineSignals(normalise(text)).size > 0;

const isContent = (token: string): boolean =>
  (token.length >= MIN_LETTERS || isUnspaced(token[0] ?? '') || /\d/.test(token)) &&
  !REPORT_WORDS.has(token) &&
  !LEXICONS.some(({ little }) => little.has(token));

/** Whether words are all those of the thread, apart from their endings. */
function areOf(tokens: readonly string[], words: ReadonlySet<string>): boolean {
  const pairs = tokens.filter((token) => isUnspaced(token[0] ?? ''));
  const known = pairs.filter((pair) => words.has(pair));
  if (known.length < pairs.length * MIN_PAIRS) return false;
  return tokens.every((token) => isUnspaced(token[0] ?? '') || stands(token, words));
}

function stands(token: string, words: ReadonlySet<string>): boolean {
  if (words.has(token)) return true;
  if (/\d/.test(token)) return false;
  const stem = token.slice(0, Math.max(MIN_STEM, token.length - MAX_ENDING));
  return [...words].some(
    (word) => word.startsWith(stem) && word.length <= token.length + MAX_ENDING,
  );
}
