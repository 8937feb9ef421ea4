import type { Summary } from '../summary/summary.ts';

/**
 * Whether a model's checked summary stays in place of the answer to the next question: that one is only the local extract,
 * because something failed.
 */
export const outlasts = (before: Summary | null, next: Summary): before is Summary =>
  before !== null && before.engine !== 'extract' && next.fallback !== null;
