import type { RoleLine } from './blocks.ts';
import { isRule } from './dividers.ts';
import { isDelimiter } from './footer.ts';

/** How a mail ends is told by so many lines. */
const MAX_LINES = 120;

/**
 * The last paragraphs of a run as they stand: own lines without a blank one between them. A rule or a delimiter begins
 * one, and a line of another role ends one.
 */
export function lastParagraphs(run: readonly RoleLine[]): RoleLine[][] {
  const paragraphs: RoleLine[][] = [];
  let open: RoleLine[] | null = null;
  for (const line of run.slice(-MAX_LINES)) {
    if (line.words === '' || line.role !== 'own') {
      open = null;
      continue;
    }
    if (open && !isRule(line.words) && !isDelimiter(line.words)) open.push(line);
    else paragraphs.push((open = [line]));
  }
  return paragraphs;
}
