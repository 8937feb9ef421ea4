import { afterBlankLines, isBlankLine, lineEnd } from './lines.ts';
import { readHeader } from './read-header.ts';
import type { HeaderField } from './read-header.ts';

/** The header fields of a whole message, none of its parts'. */
export function messageHeader(raw: Buffer): HeaderField[] {
  const start = afterBlankLines(raw);
  let end = start;
  while (end < raw.length && !isBlankLine(raw.subarray(end, end + 2))) end = lineEnd(raw, end);
  return readHeader(raw.subarray(start, end)).fields;
}
