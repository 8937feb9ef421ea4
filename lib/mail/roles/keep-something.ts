import type { Role } from './block.ts';
import type { RoleLine } from './blocks.ts';
import { isBanner } from './banner.ts';
import { isFooterLine } from './footer.ts';
import { isSentFrom } from './sent-from.ts';

/** A mail that is sent once more is known by its beginning. */
const MAX_CHARS = 240;

/**
 * A mail that would be left without words keeps those that were its own before they were found to be repeated or to be a
 * signature: of a mail that was sent before, the beginning. Footers, and what apps and gateways add, are none.
 * @param before the lines' roles before that
 */
export function keepSomething(lines: readonly RoleLine[], before: readonly Role[]): void {
  if (lines.some(({ role, words }) => words !== '' && role !== 'quoted' && role !== 'signature'))
    return;
  let room = MAX_CHARS;
  lines.forEach((line, i) => {
    if (room <= 0) return;
    const wasOwn = before[i] === 'own' || before[i] === 'signature' || before[i] === 'forwarded';
    const isAdded =
      isSentFrom(line.words) || isFooterLine(line.words) || isBanner(line.words, false);
    if (!wasOwn || isAdded || line.words === '') return;
    if (line.role === 'quoted' && room < MAX_CHARS && line.words.length > room) return;
    if (line.role === 'quoted') room -= line.words.length;
    line.role = before[i] === 'forwarded' ? 'forwarded' : 'own';
  });
}
