import type { RoleLine } from './blocks.ts';
import { isRule } from './dividers.ts';
import { isDelimiter } from './footer.ts';

/**
 * The paragraphs of a run as they stand: lines without a blank one between them. A rule or a delimiter begins one, and a
 * line of another role ends one.
 */
export function paragraphsOf(run: readonly RoleLine[]): RoleLine[][] {
  const paragraphs: RoleLine[][] = [];
  let open: RoleLine[] | null = null;
  for (const line of run) {
    if (line.words === '' || line.role !== 'own') {
      open = null;
      continue;
    }
    if (open && !isRule(line.words) && !isDelimiter(line.words)) open.push(line);
    else paragraphs.push((open = [line]));
  }
  return paragraphs;
}
