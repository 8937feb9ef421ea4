import { attribution } from './attribution.ts';
import type { RoleLine } from './blocks.ts';
import { isForwardDivider, isOriginalDivider, isRule } from './dividers.ts';
import { headerBlock } from './header-labels.ts';
import { notesHeader } from './notes-header.ts';

/** So many unprefixed lines may a wrapped quoted line have. */
const MAX_WRAPPED_LINES = 20;

/**
 * Finds what is quoted and what is forwarded, by the client's markup, by quote prefixes, and by the lines that introduce
 * another mail. A forward goes on to the end; so does an answered mail without prefixes; prefixed lines end where the
 * prefix ends, so inline answers stay own.
 * @returns whether anything introduces another mail (an attribution, a divider, a header block)
 */
export function markQuotes(lines: RoleLine[], isForward: boolean): boolean {
  let isIntroduced = false;
  let rest: 'quoted' | 'forwarded' | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (rest === 'forwarded') {
      line.role = rest;
      continue;
    }
    const startsQuote = line.depth > 0 && (lines[i - 1]?.depth ?? 0) === 0;
    if (
      isForwardDivider(line.words) &&
      (line.depth === 0 || startsQuote) &&
      !isAnswered(lines, i)
    ) {
      rest = 'forwarded';
      line.role = rest;
      continue;
    }
    if (rest === 'quoted') {
      line.role = rest;
      continue;
    }
    const found = introduction(lines, i, isForward);
    if (found) {
      isIntroduced = true;
      for (let k = i; k < i + found.length; k++) set(lines[k], found.role);
      if (found.toEnd) rest = found.role;
      i += found.length - 1;
      continue;
    }
    line.role = plainRole(lines, i, isForward);
  }
  return isIntroduced;
}

function set(line: RoleLine | undefined, role: RoleLine['role']): void {
  if (line) line.role = role;
}

/** Markup and prefixes. An unprefixed rest of a wrapped quoted line counts with its line. */
function plainRole(lines: readonly RoleLine[], at: number, isForward: boolean): RoleLine['role'] {
  const line = lines[at];
  if (!line) return 'own';
  if (line.mark === 'quote' || line.mark === 'attribution') {
    return isForward && !hasOwnAfter(lines, at) ? 'forwarded' : 'quoted';
  }
  if (line.mark === 'forward') return 'forwarded';
  if (line.mark === 'signature') return 'signature';
  if (line.mark === 'indent' && isQuotedIndent(lines, at)) return 'quoted';
  if (line.depth > 0) return 'quoted';
  return line.words !== '' && isWrappedRest(lines, at) ? 'quoted' : 'own';
}

/** What begins at a line: how many lines introduce it, and whether it goes on to the end. */
function introduction(
  lines: readonly RoleLine[],
  at: number,
  isForward: boolean,
): { length: number; role: 'quoted' | 'forwarded'; toEnd: boolean } | null {
  const line = lines[at];
  if (!line || line.words === '') return null;
  const answered = isForward || !hasOwnBefore(lines, at) ? 'forwarded' : 'quoted';
  const startsQuote = line.depth > 0 && (lines[at - 1]?.depth ?? 0) === 0;
  if ((line.depth === 0 || (startsQuote && isForward)) && isOriginalDivider(line.words)) {
    return { length: 1, role: isForward ? 'forwarded' : 'quoted', toEnd: true };
  }
  const ruled = isRule(line.words) ? skipBlank(lines, at + 1) - at : 0;
  const header = line.depth === 0 ? headerBlock(lines, at + ruled) : 0;
  if (header > 0) {
    const after = lines[at + ruled + header];
    const prefixed = after !== undefined && nextDepth(lines, at + ruled + header) > 0;
    return { length: ruled + header, role: answered, toEnd: !prefixed || answered === 'forwarded' };
  }
  const notes = line.depth === 0 ? notesHeader(lines, at) : 0;
  if (notes > 0) return { length: notes, role: answered, toEnd: true };
  const attributed = attribution(lines, at);
  if (attributed > 0 && line.depth === 0) {
    const prefixed = nextDepth(lines, at + attributed) > 0 || isMarked(lines, at + attributed);
    return { length: attributed, role: 'quoted', toEnd: !prefixed && hasOwnBefore(lines, at) };
  }
  return null;
}

const nextDepth = (lines: readonly RoleLine[], at: number) =>
  lines.slice(at, at + 4).find((line) => line.words !== '' || line.depth > 0)?.depth ?? 0;

const isMarked = (lines: readonly RoleLine[], at: number) =>
  lines.slice(at, at + 4).find((line) => line.words !== '')?.mark === 'quote' ||
  lines.slice(at, at + 4).some(({ mark }) => mark === 'indent');

const hasOwnBefore = (lines: readonly RoleLine[], at: number) =>
  lines.slice(0, at).some((line) => line.words !== '' && line.role === 'own');

/** An indented stretch is quoted after an attribution, and at the end of an answer; elsewhere it may be the sender's own. */
function isQuotedIndent(lines: readonly RoleLine[], at: number): boolean {
  const before = lines.slice(0, at).filter(({ words }) => words !== '');
  const last = before.findLast(({ mark }) => mark !== 'indent');
  return last?.role === 'quoted' || (hasOwnBefore(lines, at) && !hasOwnAfter(lines, at));
}

const skipBlank = (lines: readonly RoleLine[], at: number) => {
  const next = lines.findIndex(({ words }, i) => i >= at && words !== '');
  return next < 0 || next > at + 3 ? at : next;
};

const hasOwnAfter = (lines: readonly RoleLine[], at: number) =>
  lines.slice(at).some((line) => line.words !== '' && line.depth === 0 && line.mark === null);

/** A forward inside an answered mail is part of the answer's history. */
const isAnswered = (lines: readonly RoleLine[], at: number) =>
  (lines[at]?.depth ?? 0) > 0 &&
  lines
    .slice(Math.max(0, at - 6), at)
    .some(({ depth, role, words }) => words !== '' && depth === 0 && role === 'quoted');

/**
 * "> a long line that was\nwrapped\n> once more": unprefixed lines directly between quoted ones, after a line that is full
 * and ends in the middle of a sentence. One short line is enough; several need a line that is clearly too long.
 */
function isWrappedRest(lines: readonly RoleLine[], at: number): boolean {
  let first = at;
  while (at - first <= MAX_WRAPPED_LINES && isPlain(lines[first - 1])) first -= 1;
  let last = at;
  while (last - at <= MAX_WRAPPED_LINES && isPlain(lines[last + 1])) last += 1;
  const [before, after] = [lines[first - 1], lines[last + 1]];
  if (!before || !after || before.depth === 0 || after.depth === 0 || last - first > 20)
    return false;
  const length = before.end - before.start;
  const isOpen = !/[.!?:;]$/.test(before.words);
  if (first === last && length >= 55 && lengthOf(lines[at]) <= 32) return !isSentence(lines[at]);
  return length >= 80 && isOpen && /^[^\p{Lu}]|^\p{Lu}[^.]*\p{Ll}/u.test(lines[first]?.words ?? '');
}

const isPlain = (line: RoleLine | undefined) =>
  line !== undefined && line.depth === 0 && line.words !== '';
const lengthOf = (line: RoleLine | undefined) => line?.words.length ?? 0;
const isSentence = (line: RoleLine | undefined) => /^\p{Lu}.*[.!?]$/u.test(line?.words ?? '');
