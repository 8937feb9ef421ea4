import { LIMITS, type Line, type LineKind } from '../contract.ts';
import type { LengthLimit } from './within-length.ts';

/** What a reader misses most comes first. */
const ORDER: readonly LineKind[] = [
  'headline',
  'ask',
  'question',
  'decision',
  'disagreement',
  'point',
];

/**
 * The lines of an update that fit: what is open goes before what is only told, whether it is new or stood before, and of one
 * kind the newest goes first. They come back in the order to show them in: the headline, what is new, what stood.
 */
export function fittingLines(
  news: readonly Line[],
  kept: readonly Line[],
  limit: LengthLimit,
): Line[] {
  const all = [...news, ...kept];
  const fitting = all
    .toSorted(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || newestCited(b) - newestCited(a),
    )
    .filter((line) => limit.take(line))
    .slice(0, LIMITS.lines);
  const chosen = new Set(fitting);
  const isHeadline = ({ kind }: Line) => kind === 'headline';
  return [
    ...all.filter((line) => chosen.has(line) && isHeadline(line)),
    ...all.filter((line) => chosen.has(line) && !isHeadline(line)),
  ];
}

const newestCited = ({ citations }: Line): number =>
  Math.max(...citations.map(({ message }) => message));
