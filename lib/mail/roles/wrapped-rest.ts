import type { MailLine } from './mail-line.ts';

/** So many unprefixed lines may a wrapped quoted line have. */
const MAX_LINES = 20;

/**
 * "> a long line that was\nwrapped\n> once more": unprefixed lines directly between quoted ones, after a line that is full
 * and ends in the middle of a sentence. One short line is enough; several need a line that is clearly too long.
 */
export function isWrappedRest(lines: readonly MailLine[], at: number): boolean {
  let first = at;
  while (at - first <= MAX_LINES && isPlain(lines[first - 1])) first -= 1;
  let last = at;
  while (last - at <= MAX_LINES && isPlain(lines[last + 1])) last += 1;
  const [before, after] = [lines[first - 1], lines[last + 1]];
  if (!before || !after || before.depth === 0 || after.depth === 0) return false;
  if (last - first > MAX_LINES) return false;
  const length = before.end - before.start;
  const isOpen = !/[.!?:;]$/.test(before.words);
  if (first === last && length >= 55 && lengthOf(lines[at]) <= 32) return !isSentence(lines[at]);
  return length >= 80 && isOpen && /^[^\p{Lu}]|^\p{Lu}[^.]*\p{Ll}/u.test(lines[first]?.words ?? '');
}

const isPlain = (line: MailLine | undefined) =>
  line !== undefined && line.depth === 0 && line.words !== '';
const lengthOf = (line: MailLine | undefined) => line?.words.length ?? 0;
const isSentence = (line: MailLine | undefined) => /^\p{Lu}.*[.!?]$/u.test(line?.words ?? '');
