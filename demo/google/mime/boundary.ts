import type { MimePart } from './mime-part.ts';

/** A boundary line: the multipart it belongs to, how deep that is, and whether it ends the multipart. */
export interface BoundaryLine {
  multipart: MimePart;
  depth: number;
  isLast: boolean;
}

/**
 * Reads `line` (with its line break) as a boundary of the innermost multipart it fits; null for any other line. A
 * boundary of an outer multipart counts too: mailers forget to close the inner one.
 */
export function readBoundary(line: Buffer, open: readonly MimePart[]): BoundaryLine | null {
  if (open.length === 0 || line[0] !== 0x2d || line[1] !== 0x2d) return null;
  const text = line.toString('latin1', 2);
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const multipart = open[depth];
    const boundary = Buffer.from(multipart?.boundary ?? '').toString('latin1');
    if (!multipart || !text.startsWith(boundary)) continue;
    const rest = text.slice(boundary.length).trimEnd();
    if (rest === '' || rest === '--') return { multipart, depth, isLast: rest === '--' };
  }
  return null;
}
