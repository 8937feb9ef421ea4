import type { HiddenCount } from '../mail/visible-body.ts';

/** How many pieces of text were hidden. Invisible code points are in every second newsletter and hide nothing. */
export const hiddenPieces = (hidden: HiddenCount): number =>
  Object.entries(hidden).reduce(
    (sum, [reason, count]) => (reason === 'invisible-characters' ? sum : sum + count),
    0,
  );
