import type { Line } from '../contract.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { dueOn } from './due-on.ts';
import { isForReader, type Reader } from './for-reader.ts';
import { isVerbatim } from './is-verbatim.ts';
import type { SummaryLine } from './summary.ts';

/**
 * A line with what plain code makes of it: the day that it is due, whether it is the reader's, and whether it is the words of
 * a cited message; that message is then named first.
 */
export function showLine(
  line: Line,
  { sources, transcript }: Pick<ReadThread, 'sources' | 'transcript'>,
  reader: Reader | null,
): SummaryLine {
  const cited = sources.find(({ number }) => number === line.citations[0]?.message);
  const quoted = line.citations.find(({ message }) =>
    transcript.messages.some((each) => each.number === message && isVerbatim(line, each)),
  );
  return {
    ...line,
    citations: quoted
      ? [quoted, ...line.citations.filter((each) => each !== quoted)]
      : line.citations,
    dueOn: line.due === null ? null : dueOn(line.due, cited?.time ?? null),
    forReader: reader && line.kind === 'ask' ? isForReader(line.who, reader, sources) : null,
    isQuotation: quoted !== undefined,
  };
}
