import { lineEnd } from './lines.ts';
import { toText } from './to-text.ts';

/** A header field: its name as written, its value unfolded (RFC 5322, 2.2.3) and otherwise as sent. */
export interface HeaderField {
  name: string;
  value: string;
}

/** A header block, read. */
export interface Header {
  /** In the order sent. */
  fields: HeaderField[];
  /** Where the first line begins that is no field, in bytes from the block's start; null where every line is one. */
  strayAt: number | null;
}

const field = /^([!-9;-~]+)[ \t]*:/;

/**
 * Reads the lines of `block` as header fields. An mbox separator ("From " on the first line) and lines that are no
 * field are left out, with their continuations.
 */
export function readHeader(block: Buffer): Header {
  const fields: { name: string; value: Buffer[] }[] = [];
  let current: Buffer[] | null = null;
  let strayAt: number | null = null;
  for (let at = 0, next = 0; at < block.length; at = next) {
    next = lineEnd(block, at);
    const line = withoutBreak(block.subarray(at, next));
    if (line[0] === 0x20 || line[0] === 0x09) {
      current?.push(line);
      continue;
    }
    const head = field.exec(line.toString('latin1'));
    current = null;
    if (head?.[1]) {
      current = [line.subarray(head[0].length)];
      fields.push({ name: head[1], value: current });
    } else if (line.length > 0 && !(at === 0 && line.toString('latin1').startsWith('From '))) {
      strayAt ??= at;
    }
  }
  return {
    fields: fields.map(({ name, value }) => ({ name, value: toText(Buffer.concat(value)).trim() })),
    strayAt,
  };
}

/** The first field of that name (lower case), or undefined. */
export function fieldOf(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((candidate) => candidate.name.toLowerCase() === name)?.value;
}

function withoutBreak(line: Buffer): Buffer {
  let end = line.length;
  while (end > 0 && (line[end - 1] === 0x0a || line[end - 1] === 0x0d)) end--;
  return line.subarray(0, end);
}
