import { isBanner } from './banner.ts';
import type { RoleLine } from './blocks.ts';

const MAX_LINES = 6;
/** Something may stand above it: a picture, a date. */
const MAX_LINES_ABOVE = 3;

/** Marks what gateways put above a mail: from its first line on, as far as it goes. */
export function markBanner(lines: readonly RoleLine[]): void {
  let isFurther = false;
  let looked = 0;
  for (const line of lines) {
    if (line.words === '') continue;
    looked += 1;
    if (looked > (isFurther ? MAX_LINES : MAX_LINES_ABOVE) || line.role !== 'own') return;
    if (isBanner(line.words, isFurther)) {
      line.role = 'signature';
      isFurther = true;
    } else if (isFurther) return;
  }
}
