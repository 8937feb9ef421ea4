import type { Clause } from './clauses.ts';

/**
 * The clauses right behind some of a quote's that hold all that a line's clause tells beyond these: "not on Monday, but on
 * Tuesday", "we could take the hall, it is cheaper".
 */
export function continuesIn(
  said: Clause,
  clauses: readonly Clause[],
  meant: readonly Clause[],
): Clause[] {
  return clauses.flatMap((clause) => {
    const next = meant[meant.indexOf(clause) + 1];
    const beyond = [...said.keys].filter((key) => !clause.keys.has(key));
    return next && beyond.length > 0 && beyond.every((key) => next.keys.has(key)) ? [next] : [];
  });
}
