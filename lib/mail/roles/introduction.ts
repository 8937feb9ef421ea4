import { attribution } from './attribution.ts';
import { isOriginalDivider, isRule } from './dividers.ts';
import { headerBlock } from './header-labels.ts';
import type { MailLine } from './mail-line.ts';
import { notesHeader } from './notes-header.ts';

/** Lines that introduce another mail: how many, what follows is, and whether it goes on to the end. */
export interface Introduction {
  length: number;
  role: 'quoted' | 'forwarded';
  toEnd: boolean;
}

/** What is known where an introduction may begin. */
export interface Place {
  /** The subject says that this mail forwards another. */
  isForward: boolean;
  /** The sender wrote something above. */
  hasOwnBefore: boolean;
}

/**
 * The introduction that begins at a line, or null: a divider, a header block with or without a rule above it, or an
 * attribution. What has nothing above it is forwarded, for nobody answers without words.
 */
export function introduction(
  lines: readonly MailLine[],
  at: number,
  { hasOwnBefore, isForward }: Place,
): Introduction | null {
  const line = lines[at];
  if (!line || line.words === '') return null;
  const role = isForward || !hasOwnBefore ? 'forwarded' : 'quoted';
  const startsQuote = line.depth > 0 && (lines[at - 1]?.depth ?? 0) === 0;
  if ((line.depth === 0 || (startsQuote && isForward)) && isOriginalDivider(line.words)) {
    return { length: 1, role: isForward ? 'forwarded' : 'quoted', toEnd: true };
  }
  if (line.depth > 0) return null;
  const ruled = isRule(line.words) ? blanksFrom(lines, at + 1) + 1 : 0;
  const header = headerBlock(lines, at + ruled);
  if (header > 0) {
    const isPrefixed = (nextLine(lines, at + ruled + header)?.depth ?? 0) > 0;
    // Some answer below a header block and the prefixed lines (Mew, MH); only a subject says that this is a forward.
    if (isPrefixed && !isForward) return { length: ruled + header, role: 'quoted', toEnd: false };
    return { length: ruled + header, role, toEnd: true };
  }
  const notes = notesHeader(lines, at);
  if (notes > 0) return { length: notes, role, toEnd: true };
  const attributed = attribution(lines, at);
  if (attributed === 0) return null;
  const next = nextLine(lines, at + attributed);
  const isMarked = next !== undefined && (next.depth > 0 || next.mark !== null);
  return { length: attributed, role: 'quoted', toEnd: !isMarked && hasOwnBefore };
}

const nextLine = (lines: readonly MailLine[], at: number) =>
  lines.slice(at, at + 4).find((line) => line.words !== '' || line.depth > 0);

function blanksFrom(lines: readonly MailLine[], at: number): number {
  const near = lines.slice(at, at + 4);
  const next = near.findIndex(({ words }) => words !== '');
  return Math.max(0, next);
}
