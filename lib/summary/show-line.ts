import type { Line } from '../contract.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { dueOn } from './due-on.ts';
import { isForReader, type Reader } from './for-reader.ts';
import type { SummaryLine } from './summary.ts';

/** A line with what plain code makes of it: the day that it is due, and whether it is the reader's. */
export function showLine(
  line: Line,
  { sources }: Pick<ReadThread, 'sources'>,
  reader: Reader | null,
): SummaryLine {
  const cited = sources.find(({ number }) => number === line.citations[0]?.message);
  return {
    ...line,
    dueOn: line.due === null ? null : dueOn(line.due, cited?.time ?? null),
    forReader: reader && line.kind === 'ask' ? isForReader(line.who, reader, sources) : null,
  };
}
