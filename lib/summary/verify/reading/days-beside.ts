import { DAY_BESIDE } from '../wording/days-beside.ts';

/** How many days from a date that it names a folded text means by "the day after", "翌日", "la veille": 1, -1 or both. */
export const daysBeside = (text: string): number[] =>
  DAY_BESIDE.filter(([, pattern]) => text.search(pattern) >= 0).map(([steps]) => steps);
