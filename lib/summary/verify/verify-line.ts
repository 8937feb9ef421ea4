import type { Line } from '../../contract.ts';
import { normalise } from '../../text/normalise.ts';
import { Claim } from './claim.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { addresses } from './rules/addresses.ts';
import { dates } from './rules/dates.ts';
import { exchanged } from './rules/exchanged.ts';
import { names } from './rules/names.ts';
import { numbers } from './rules/numbers.ts';
import { pairs } from './rules/pairs.ts';
import { part } from './rules/part.ts';
import { sides } from './rules/sides.ts';
import { speaker } from './rules/speaker.ts';
import { times } from './rules/times.ts';
import { units } from './rules/units.ts';

/** What these ask of a line, words of the mail itself hold by themselves. */
const OF_PARAPHRASES: ReadonlySet<Rule> = new Set([
  numbers,
  units,
  dates,
  times,
  pairs,
  exchanged,
  addresses,
  names,
  speaker,
  part,
  sides,
]);

/**
 * The name of the first rule that a line breaks, or null for a line that may be shown. Plain code: no model is asked whether a
 * model was right.
 */
export function brokenRule(line: Line, book: EvidenceBook): string | null {
  const claim = new Claim(line, book);
  const isVerbatim = line.citations.some(({ quote }) => normalise(quote) === claim.text);
  return (
    RULES.find((rule) => !(isVerbatim && OF_PARAPHRASES.has(rule)) && !rule.holds(claim))?.name ??
    null
  );
}
