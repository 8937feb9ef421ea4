import type { Summary, SummaryLine } from '../summary/summary.ts';
import type { Source } from '../transcript/source.ts';

/**
 * The lines of an earlier summary that speak of nothing but messages which are still there, word for word: while an update
 * is written they may stay beside its new lines.
 * @param sources of the thread as it was just read
 */
export function standingLines(
  before: Summary | null,
  sources: readonly Source[],
): readonly SummaryLine[] {
  if (!before || before.engine === 'extract') return [];
  const stays = (number: number) => {
    const old = before.sources.find((source) => source.number === number);
    const now = sources.find((source) => source.number === number);
    return old && now && old.id === now.id && old.fingerprint === now.fingerprint;
  };
  const lines = [...(before.headline ? [before.headline] : []), ...before.lines];
  return lines.filter(({ citations }) => citations.every(({ message }) => stays(message)));
}

/** New lines, then those that stand, each in its place though it is said again; a new headline is the only one. */
export function withStanding(
  lines: readonly SummaryLine[],
  standing: readonly SummaryLine[],
): readonly SummaryLine[] {
  const hasHeadline = lines.some(({ kind }) => kind === 'headline');
  const old = standing.filter(({ kind }) => kind !== 'headline' || !hasHeadline);
  const isOld = ({ kind, text }: SummaryLine) =>
    old.some((line) => line.kind === kind && line.text === text);
  return [...lines.filter((line) => !isOld(line)), ...old];
}
