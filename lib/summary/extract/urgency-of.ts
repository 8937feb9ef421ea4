import type { Line, TranscriptMessage, Urgency } from '../../contract.ts';
import { dueOn } from '../due-on.ts';

const SOON_DAYS = 2;
const MS_A_DAY = 86_400_000;

/**
 * How urgent a thread is: high where its newest message asks for something that is due within two days of it, medium
 * where anything asked is due, else low.
 * @param newest the newest message that says anything
 */
export function urgencyOf(lines: readonly Line[], newest: TranscriptMessage | undefined): Urgency {
  const due = lines.filter((line) => line.kind === 'ask' && line.due !== null);
  if (due.length === 0) return 'low';
  const isSoon = due.some(
    ({ citations, due: words }) =>
      citations.some(({ message }) => message === newest?.number) &&
      daysUntil(dueOn(words ?? '', newest?.time ?? null), newest?.time ?? null) <= SOON_DAYS,
  );
  return isSoon ? 'high' : 'medium';
}

function daysUntil(day: string | null, time: string | null): number {
  if (day === null || time === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(day.slice(0, 10)) - Date.parse(time.slice(0, 10))) / MS_A_DAY;
}
