import { DURATIONS } from '../wording/durations.ts';
import type { Span } from '../../../text/span.ts';

/** A stretch of time that is named by a part of a longer one: "eine Viertelstunde". */
export interface Duration extends Span {
  /** In the measures beside them, each a way to say it. */
  values: readonly string[];
  measures: readonly string[];
}

const HAS =
  /quart|viertel|kwart|kwadrans|ceyrek|ربع|刻|half|halb|demi|media|mezz|meia|pol|yarim|نصف|半|반|anderhalf|anderthalb/;

/** Halves and quarters of hours in a folded text, as minutes and as parts of an hour. */
export function durationsIn(text: string): Duration[] {
  if (!HAS.test(text)) return [];
  return DURATIONS.flatMap(([minutes, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
      values: [String(minutes), String(minutes / 60)],
      measures: ['minute', 'hour'],
    })),
  );
}
