import type { Clause } from './clauses.ts';

/** What a clause is compared by. */
type KeysOf = (clause: Clause) => ReadonlySet<string>;

/**
 * The clauses that tell of the same as one of a line: those that share most with it, where that is much of either. Empty
 * where none does.
 */
export function nearestClauses(
  said: Clause,
  meant: readonly Clause[],
  keysOf: KeysOf = ({ keys }) => keys,
): readonly Clause[] {
  const keys = keysOf(said);
  const shared = meant.map((each) => {
    const others = keysOf(each);
    return { each, size: others.size, count: [...others].filter((key) => keys.has(key)).length };
  });
  const most = Math.max(0, ...shared.map(({ count }) => count));
  if (most === 0) return [];
  const nearest = shared.filter(({ count }) => count === most);
  const isNear = ({ size }: { size: number }) =>
    (size === most ? most * 4 >= keys.size : most * 3 >= Math.max(keys.size, size)) &&
    most * 2 >= Math.min(keys.size, size, 4);
  return nearest.every(isNear) ? nearest.map(({ each }) => each) : [];
}
