import type { Claim } from './claim.ts';
import { COMPARING } from './wording/comparing.ts';
import type { Evidence } from './evidence.ts';
import type { Amounts } from './reading/amounts-in.ts';
import { numberMentions } from './reading/number-mentions.ts';
import { spelledNumbers } from './reading/spelled-numbers.ts';
import { claimedNumbers } from './wording/claimed-numbers.ts';
import { excerptsOf } from './excerpts-of.ts';

/** Of more figures any number could be worked out. */
const MAX = 6;
const NONE: Amounts = new Map();

/**
 * What a line may have worked out from two figures of a quoted sentence, by value, with their units: sums and differences,
 * what is left of a percentage. None where it says nothing of the kind ("four more", "in total").
 */
export function computedAmounts(claim: Claim): Amounts {
  if (!COMPARING.test(claim.folded)) return NONE;
  const found = new Map<string, Set<string>>();
  const add = (value: number, units: readonly string[]) => {
    const key = String(Math.round(value * 100) / 100);
    found.set(key, new Set([...(found.get(key) ?? []), ...units, '']));
  };
  for (const excerpt of excerptsOf(claim)) {
    const figures = figuresIn(excerpt);
    if (figures.length > MAX) continue;
    figures.forEach(({ units, value }, i) => {
      if (units.includes('%') && value < 100) add(100 - value, units);
      for (const other of figures.slice(i + 1)) {
        if (!isOfOneKind(units, other.units)) continue;
        add(value + other.value, [...units, ...other.units]);
        add(Math.abs(value - other.value), [...units, ...other.units]);
      }
    });
  }
  return found;
}

interface Figure {
  value: number;
  units: readonly string[];
}

function figuresIn({ language, readable }: Evidence): Figure[] {
  const counts = claimedNumbers(language)?.numbers ?? NO_WORDS;
  const digits = numberMentions(readable).map(({ measures, units, values }) => ({
    values,
    units: [...units, ...measures],
  }));
  const words = spelledNumbers(readable, counts).map(({ measures, values }) => ({
    values,
    units: measures,
  }));
  return [...digits, ...words]
    .map(({ units, values }) => ({ value: Number(values[0]), units }))
    .filter(({ value }) => value > 1 && !STEPS.has(value));
}

const NO_WORDS: ReadonlyMap<string, readonly number[]> = new Map();
/** "Thousand" is mostly a part of another number. */
const STEPS = new Set([100, 1000]);

/** Euros and days make no sum. */
const isOfOneKind = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((unit) => other.includes(unit));
