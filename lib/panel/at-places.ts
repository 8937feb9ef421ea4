import type { Summary, SummaryLine } from '../summary/summary.ts';

/**
 * A summary of some messages of a thread, with their numbers as the thread counts them: its reader counted those that it
 * got.
 * @param places of the messages that were read, in order, from 1
 */
export function atPlaces(summary: Summary, places: readonly number[]): Summary {
  const place = (number: number) => places[number - 1] ?? number;
  const messageAt = <T extends { message: number }>(each: T): T => ({
    ...each,
    message: place(each.message),
  });
  const lineAt = (line: SummaryLine): SummaryLine => ({
    ...line,
    citations: line.citations.map(messageAt),
  });
  const { coverage, headline, lines, sources, warnings } = summary;
  return {
    ...summary,
    headline: headline && lineAt(headline),
    lines: lines.map(lineAt),
    coverage: { ...coverage, unread: coverage.unread.map(messageAt) },
    sources: sources.map((source) => ({ ...source, number: place(source.number) })),
    warnings: warnings.map(messageAt),
  };
}
