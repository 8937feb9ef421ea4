import { readBoundary } from './boundary.ts';
import type { BoundaryLine } from './boundary.ts';
import { afterBlankLines, isBlankLine, lineEnd } from './lines.ts';
import { mimePart } from './mime-part.ts';
import type { MimePart } from './mime-part.ts';
import { readHeader } from './read-header.ts';

/** More multiparts inside one another than real mail has; what lies deeper stays text of the innermost. */
const MAX_OPEN = 50;

/** What is being read: a header from `headAt`, then a body. */
interface Section {
  owner: MimePart | null;
  headAt: number;
  body: { part: MimePart; at: number } | null;
}

/**
 * Splits one message at its boundaries, down to but not into embedded messages: each part after its parent, in the
 * order sent, at most about `room` of them. A multipart in which no part is found gets one text/plain child with what
 * is there.
 */
export function splitMessage(
  raw: Buffer,
  parent: MimePart | null,
  room: number,
): [MimePart, ...MimePart[]] {
  const parts: MimePart[] = [];
  const open: MimePart[] = [];
  // None after the last boundary of a multipart: what follows is nobody's.
  let section: Section | null = { owner: parent, headAt: afterBlankLines(raw), body: null };
  for (let at = section.headAt, next = at; at < raw.length; at = next) {
    next = lineEnd(raw, at);
    const line = raw.subarray(at, next);
    const boundary = parts.length < room ? readBoundary(line, open) : null;
    if (boundary) {
      if (section) parts.push(...close(section, raw, at, boundary));
      open.length = boundary.isLast ? boundary.depth : boundary.depth + 1;
      section = boundary.isLast ? null : { owner: boundary.multipart, headAt: next, body: null };
    } else if (section && !section.body && isBlankLine(line)) {
      const header = readHeader(raw.subarray(section.headAt, at));
      const part = mimePart(section.owner, header.fields);
      parts.push(part);
      section.body = { part, at: next };
      if (part.boundary !== '' && open.length < MAX_OPEN) open.push(part);
    }
  }
  if (section) parts.push(...close(section, raw, raw.length, null));
  const [root = mimePart(parent, []), ...rest] = parts;
  return [root, ...rest];
}

/** Ends a section where `boundary`, or else the message's end, is; the parts that only now are known. */
function close(
  { owner, headAt, body }: Section,
  raw: Buffer,
  end: number,
  boundary: BoundaryLine | null,
): MimePart[] {
  if (!body) {
    const part = partWithoutBody(raw.subarray(headAt, end), owner);
    return [part, ...textInstead(part, boundary)];
  }
  body.part.source = withoutLastBreak(raw.subarray(body.at, end), boundary);
  return textInstead(body.part, boundary);
}

/** A header that no blank line ends: what follows its last field, if anything, is the body. */
function partWithoutBody(block: Buffer, owner: MimePart | null): MimePart {
  const { fields, strayAt } = readHeader(block);
  const part = mimePart(owner, fields);
  if (strayAt !== null) part.source = block.subarray(strayAt);
  return part;
}

function textInstead(part: MimePart, boundary: BoundaryLine | null): MimePart[] {
  const hasParts = boundary?.multipart === part && !boundary.isLast;
  if (!part.mimeType.startsWith('multipart/') || hasParts || part.children > 0) return [];
  if (part.source.toString('latin1').trim() === '') return [];
  return [{ ...mimePart(part, []), source: part.source, encoding: part.encoding }];
}

/** The line break before a boundary belongs to the boundary. */
function withoutLastBreak(content: Buffer, boundary: BoundaryLine | null): Buffer {
  if (!boundary || content.at(-1) !== 0x0a) return content;
  return content.subarray(0, content.at(-2) === 0x0d ? -2 : -1);
}
