import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { claimedNumbers } from '../wording/claimed-numbers.ts';
import type { DayMention } from './day-mention.ts';
import { spelledNumbers } from './spelled-numbers.ts';

/** A number, an hour or a day that a line states, and how to find it and others of its kind in a text. */
export interface StatedFigure {
  kind: 'number' | 'time' | 'day';
  /** Every value that a number can mean; empty otherwise. */
  values: readonly string[];
  /** Currency, percent or measure of a number. */
  units: readonly string[];
  isIn(text: Evidence): boolean;
}

const STEPS = [1e3, 1e6];

/** The figures that a line states in digits or words. */
export function statedFigures(claim: Claim): StatedFigure[] {
  const spelled = claimedNumbers(claim.likelyLanguage);
  const words = spelled
    ? spelledNumbers(claim.undated(), spelled.numbers).filter(
        ({ values, words: [word = '', ...more] }) =>
          Number(values[0]) > 1 && (more.length > 0 || !spelled.doubtful.has(word)),
      )
    : [];
  return [
    ...[...claim.numbers(), ...words].map((each) =>
      numberFigure(
        each.values,
        'units' in each ? [...each.units, ...each.measures] : each.measures,
      ),
    ),
    ...claim.times().map(({ minutes }): StatedFigure => ({
      kind: 'time',
      values: [],
      units: [],
      isIn: (text) => minutes.some((minute) => text.minutes.has(minute)),
    })),
    ...claim.days().flatMap((day) => (isFull(day) ? [dayFigure(day)] : [])),
  ];
}

function numberFigure(values: readonly string[], units: readonly string[]): StatedFigure {
  // "4.6 million, not 4.2"
  const short = values.flatMap((value) =>
    Number(value) >= 1e5 ? STEPS.map((step) => String(Number(value) / step)) : [],
  );
  const all = [...values, ...short];
  return {
    kind: 'number',
    values,
    units,
    isIn: ({ amounts }) => all.some((value) => amounts.has(value)),
  };
}

const isFull = ({ readings }: DayMention): boolean =>
  readings.some(({ day, weekday }) => day !== undefined || weekday !== undefined);

const dayFigure = ({ readings }: DayMention): StatedFigure => ({
  kind: 'day',
  values: [],
  units: [],
  isIn: ({ days }) => readings.some((reading) => days.supports(reading, [days])),
});
