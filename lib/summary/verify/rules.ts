import type { Line } from '../../contract.ts';
import { digitRuns, type Evidence } from './evidence.ts';
import { normalise } from '../../normalise.ts';

/** A reason to refuse a line. `holds` gets the line and the evidence of every citation, in the citations' order. */
export interface Rule {
  name: 'quote' | 'numbers' | 'addresses' | 'links';
  holds(line: Line, cited: readonly (Evidence | null)[]): boolean;
}

const ADDRESS = /[^\s<>"(),;:]+@[^\s<>"(),;:]+\.[^\s<>"(),;:.]+/g;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi;
const TRAILING = /[.,;:!?]+$/;

/** All that a line must pass to be shown. Order is the order of the cheapest refusal. */
export const RULES: readonly Rule[] = [
  {
    name: 'quote',
    holds: (line, cited) =>
      line.citations.every(({ quote }, i) => {
        const words = normalise(quote);
        return words !== '' && (cited[i]?.text.includes(words) ?? false);
      }),
  },
  {
    name: 'numbers',
    holds: (line, cited) =>
      digitRuns(statement(line)).every((run) => cited.some((each) => each?.digits.has(run))),
  },
  { name: 'addresses', holds: (line, cited) => tokensStand(line, cited, ADDRESS) },
  { name: 'links', holds: (line, cited) => tokensStand(line, cited, LINK) },
];

/** All that a line claims in its own words. */
const statement = (line: Line) => [line.text, line.due ?? ''].join(' ');

function tokensStand(line: Line, cited: readonly (Evidence | null)[], token: RegExp): boolean {
  const tokens = normalise(statement(line)).match(token) ?? [];
  return tokens.every((found) => {
    const wanted = found.replace(TRAILING, '').toLowerCase();
    return cited.some((each) => each?.lower.includes(wanted));
  });
}
