import type { Mark, MarkKind } from '../visible-body.ts';

/** Rules look at so many characters of a line; the rest of a longer line follows its beginning. */
const MAX_RULE_CHARS = 400;
const PREFIX = /^(?:[ \t]{0,8}[>|»](?!:))+[ \t]?/;
/** Blanks as they come, also from mail that was encoded twice (`=20`, `=09`). */
const BLANKS = /\u00A0|=(?:20|09)(?=\s|=|$|[A-Z"])/g;
/** "Sure. On Monday, Ada wrote:": an answer that shares its line with the attribution. */
const SHARED =
  /^(\S.{0,300}?)(?:\s*-{2,})?\s(On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? .{8,160} wrote:)$/;

/** A line of a message: offsets in UTF-16 code units, without its line end. */
export interface MailLine {
  start: number;
  end: number;
  /** Its words for the rules: trimmed, without quote prefixes and bold marks, cut to a bounded length. */
  words: string;
  /** How many quote prefixes (`>`) it has. */
  depth: number;
  /** What the sender's client says it is. */
  mark: MarkKind | null;
}

/** The lines of a text, in order. */
export function mailLines(text: string, marks: readonly Mark[]): MailLine[] {
  const lines: MailLine[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(start, Math.min(end, start + MAX_RULE_CHARS));
    const shared = SHARED.exec(raw);
    if (shared?.[1] && shared[2]) {
      const split = start + raw.length - shared[2].length;
      lines.push(lineOf(shared[1], start, split), lineOf(shared[2], split, end));
    } else lines.push(lineOf(raw, start, end));
    start = end + 1;
  }
  applyMarks(lines, marks);
  return lines;
}

function lineOf(raw: string, start: number, end: number): MailLine {
  // ">>> http://example.com <<<" is decoration, not a quotation.
  const prefix = /<<\s*$/.test(raw) ? '' : (PREFIX.exec(raw)?.[0] ?? '');
  const words = raw.slice(prefix.length).replace(BLANKS, ' ').trim();
  return { start, end, words, depth: prefix.replace(/[^>|»]/g, '').length, mark: null };
}

/** The innermost mark wins. Marks come in document order, so an inner one overwrites its outer one. */
function applyMarks(lines: MailLine[], marks: readonly Mark[]): void {
  let from = 0;
  for (const mark of marks) {
    while (from < lines.length && (lines[from]?.end ?? 0) <= mark.start) from += 1;
    for (let i = from; i < lines.length; i++) {
      const line = lines[i];
      if (!line || line.start >= mark.end) break;
      if (line.start >= mark.start || mark.start - line.start <= 2) line.mark = mark.kind;
    }
  }
}
