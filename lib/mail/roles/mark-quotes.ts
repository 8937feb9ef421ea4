import type { RoleLine } from './blocks.ts';
import { isForwardDivider } from './dividers.ts';
import { introduction } from './introduction.ts';
import { isWrappedRest } from './wrapped-rest.ts';

/**
 * Finds what is quoted and what is forwarded, by the client's markup, by quote prefixes, and by the lines that introduce
 * another mail. A forward goes on to the end; so does an answered mail without prefixes; prefixed lines end where the
 * prefix ends, so inline answers stay own. One pass; what a line needs to know of others is kept along.
 * @returns whether anything introduces another mail (an attribution, a divider, a header block)
 */
export function markQuotes(lines: RoleLine[], isForward: boolean): boolean {
  const lastPlain = lines.findLastIndex(
    ({ depth, mark, words }) => words !== '' && depth === 0 && mark === null,
  );
  const seen = { hasOwnBefore: false, isIndentQuoted: false, lastQuotedFlush: -Infinity };
  let isIntroduced = false;
  let rest: 'quoted' | 'forwarded' | null = null;

  const set = (at: number, role: RoleLine['role']) => {
    const line = lines[at];
    if (!line) return;
    line.role = role;
    if (line.words === '') return;
    if (role === 'own') seen.hasOwnBefore = true;
    if (line.mark !== 'indent') seen.isIndentQuoted = role === 'quoted';
    if (role === 'quoted' && line.depth === 0) seen.lastQuotedFlush = at;
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const startsQuote = line.depth > 0 && (lines[i - 1]?.depth ?? 0) === 0;
    // A forward inside an answered mail is part of the answer's history.
    const isAnswered = line.depth > 0 && i - seen.lastQuotedFlush <= 6;
    const mayForward = rest === null && (line.depth === 0 || startsQuote) && !isAnswered;
    if (mayForward && isForwardDivider(line.words)) rest = 'forwarded';
    if (rest !== null) {
      set(i, rest);
      continue;
    }
    const found = introduction(lines, i, { isForward, hasOwnBefore: seen.hasOwnBefore });
    if (found) {
      isIntroduced = true;
      for (let k = 0; k < found.length; k++) set(i + k, found.role);
      if (found.toEnd) rest = found.role;
      i += found.length - 1;
      continue;
    }
    const isLast = i > lastPlain;
    const isIndent =
      line.mark === 'indent' && (seen.isIndentQuoted || (seen.hasOwnBefore && isLast));
    set(i, isIndent ? 'quoted' : roleByMarks(lines, i, isForward && isLast));
  }
  return isIntroduced;
}

/** Markup and prefixes. An unprefixed rest of a wrapped quoted line counts with its line. */
function roleByMarks(
  lines: readonly RoleLine[],
  at: number,
  isForwarded: boolean,
): RoleLine['role'] {
  const line = lines[at];
  if (!line) return 'own';
  if (line.mark === 'quote' || line.mark === 'attribution')
    return isForwarded ? 'forwarded' : 'quoted';
  if (line.mark === 'forward') return 'forwarded';
  if (line.mark === 'signature') return 'signature';
  if (line.depth > 0) return 'quoted';
  return line.words !== '' && isWrappedRest(lines, at) ? 'quoted' : 'own';
}
