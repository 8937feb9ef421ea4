import type { Span } from '../../../text/span.ts';

/** A time of day in a text: every minute of the day (0 to 1439) that it can mean. */
export interface TimeMention extends Span {
  minutes: number[];
  /** True for what may as well be a number: "17.30", "at 8". */
  isDoubtful: boolean;
}
