import type { RoleLine } from './blocks.ts';
import { isCardLine } from './card-line.ts';
import { isContact } from './contact.ts';
import { isDelimiter, isWeakDelimiter } from './footer.ts';
import { isNameLine } from './name-line.ts';
import { isPostscript } from './postscript.ts';

/** A signature below its delimiter is short; longer text below "--" is text. */
const MAX_LINES = 20;
const MAX_WEAK_LINES = 3;
const MIN_SENTENCE_WORDS = 4;

/**
 * Marks the signature below its delimiter ("-- "). Where several such lines part a text, or a weak one ("---") does, only
 * a name or a card may follow the last of them. A postscript is the sender's own.
 */
export function markDelimited(run: readonly RoleLine[], names: ReadonlySet<string>): void {
  const own = run.filter(({ role, words }) => words !== '' && role !== 'quoted');
  const last = own.findLastIndex(({ words }) => isDelimiter(words) || isWeakDelimiter(words));
  const from = last < 0 ? null : own[last];
  if (!from || own.length - last > MAX_LINES) return;
  const parts = own.filter(
    ({ words }, i) => isDelimiter(words) && !isDelimiter(own[i + 1]?.words ?? ''),
  ).length;
  const end = endOf(own, last);
  const below = own.slice(last + 1, end);
  const isLong = parts > 1 || isWeakDelimiter(from.words);
  if (isLong && !isSigned(below, names)) return;
  if (below.length > 0 && below.every(({ words }) => isSentence(words))) return;
  const until = own[end]?.start ?? Infinity;
  for (const line of run)
    if (line.start >= from.start && line.start < until) line.role = 'signature';
}

/** Where the signature ends: at a postscript, or behind what the client marked as one. */
function endOf(own: readonly RoleLine[], from: number): number {
  const late = own.findIndex(({ words }, i) => i > from && isPostscript(words));
  const marked = own.findLastIndex(({ mark }, i) => i > from && mark === 'signature');
  const end = late < 0 ? own.length : late;
  return marked < 0 ? end : Math.min(end, marked + 1);
}

/** A name, perhaps with a card; below a weak delimiter a list of single words may follow, too. */
function isSigned(lines: readonly RoleLine[], names: ReadonlySet<string>): boolean {
  const [first] = lines;
  if (!first || lines.length > MAX_WEAK_LINES + 2) return false;
  if (!lines.every(({ words }) => isCardLine(words))) return false;
  if (lines.some(({ words }) => isContact(words))) return true;
  return isNameLine(first.words, names) && (lines.length === 1 || /\s/.test(first.words));
}

/** Nothing but sentences: the text goes on. Sayings stand in quotation marks, or name who said them. */
const isSentence = (words: string) =>
  /[.?!]$/.test(words) && !/["“”]/.test(words) && words.split(' ').length >= MIN_SENTENCE_WORDS;
