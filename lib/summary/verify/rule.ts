import type { Claim } from './claim.ts';

/** A reason to refuse a line. */
export interface Rule {
  name: string;
  /** Why a line that breaks it is not shown. */
  why: string;
  /** Whether a line keeps to it. Cited messages that do not exist are refused before (rules/quote.ts). */
  holds(claim: Claim): boolean;
}
