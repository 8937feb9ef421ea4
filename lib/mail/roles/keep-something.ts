import type { Role } from './block.ts';
import type { RoleLine } from './blocks.ts';
import { isBanner } from './banner.ts';
import { isRule } from './dividers.ts';
import { isFooterLine } from './footer.ts';
import { isSentFrom } from './sent-from.ts';

/** Of a mail that is sent once more some lines tell which one it is; a greeting does not, and a paragraph is too much. */
const MAX_CHARS = 120;
const TELLING_CHARS = { least: 25, most: 150 };

/**
 * A mail that would be left without words keeps those that were its own before they were found to be repeated or to be a
 * signature: of a mail that was sent before, a few lines. Footers, and what apps and gateways add, are none.
 * @param before the lines' roles before that
 */
export function keepSomething(lines: readonly RoleLine[], before: readonly Role[]): void {
  if (lines.some(({ role, words }) => words !== '' && role !== 'quoted' && role !== 'signature'))
    return;
  const lost = lines.filter(
    ({ words }, i) => words !== '' && before[i] !== 'quoted' && !isAdded(words),
  );
  const repeated = lost.filter(({ role }) => role === 'quoted');
  const telling = repeated.filter(
    ({ words }) => words.length >= TELLING_CHARS.least && words.length <= TELLING_CHARS.most,
  );
  const kept = repeated.length > 0 ? [] : [...lost];
  let room = MAX_CHARS;
  for (const line of telling.length > 0 ? telling : repeated) {
    if (room <= 0 || isRule(line.words)) break;
    room -= line.words.length;
    kept.push(line);
  }
  for (const line of kept) line.role = 'own';
}

const isAdded = (words: string) =>
  isSentFrom(words) || isFooterLine(words) || isBanner(words, false);
