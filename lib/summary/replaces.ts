import type { Citation, Line } from '../contract.ts';
import { normalise } from '../text/normalise.ts';
import { contentStems } from './content-stems.ts';

/** Two quotes that share so many characters at their ends are one passage. */
const MIN_OVERLAP = 12;
/** Of the words of the one that says less; one sentence may ask for two things. */
const MIN_SHARE = 0.5;

/**
 * Whether a newer line says an earlier one again: it is of the same kind, cites the same passage, and speaks of the same
 * thing. A sentence that asks for two things may stand behind two lines.
 */
export function replaces(newer: Line, earlier: Line): boolean {
  if (newer.kind !== earlier.kind) return false;
  if (newer.text === earlier.text) return true;
  const isSamePassage = newer.citations.some((one) =>
    earlier.citations.some((other) => overlap(one, other)),
  );
  return isSamePassage && isAlike(newer, earlier);
}

function overlap(one: Citation, other: Citation): boolean {
  if (one.message !== other.message) return false;
  const [a, b] = [normalise(one.quote), normalise(other.quote)];
  return a.includes(b) || b.includes(a) || isContinued(a, b) || isContinued(b, a);
}

/** Whether the first quote ends in the words that the second begins with. */
function isContinued(first: string, second: string): boolean {
  for (let at = first.length - MIN_OVERLAP; at > 0; at -= 1)
    if (second.startsWith(first.slice(at))) return true;
  return false;
}

function isAlike(newer: Line, earlier: Line): boolean {
  const besides = [newer.who, newer.due, earlier.who, earlier.due];
  const [a, b] = [contentStems(newer.text, besides), contentStems(earlier.text, besides)];
  return a.intersection(b).size >= Math.min(a.size, b.size) * MIN_SHARE;
}
