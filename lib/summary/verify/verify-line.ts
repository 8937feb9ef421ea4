import type { Line } from '../../contract.ts';
import type { EvidenceBook } from './evidence.ts';
import { type Rule, RULES } from './rules.ts';

/**
 * The first rule that a line breaks, or null for a line that may be shown. Plain code: no model is asked whether a model
 * was right.
 */
export function brokenRule(line: Line, book: EvidenceBook): Rule['name'] | null {
  const cited = line.citations.map(({ message }) => book.of(message));
  return RULES.find((rule) => !rule.holds(line, cited))?.name ?? null;
}
