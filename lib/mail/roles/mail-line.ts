import type { Mark, MarkKind } from '../visible-body.ts';

/** Rules look at so many characters of a line; the rest of a longer line follows its beginning. */
const MAX_RULE_CHARS = 400;
const PREFIX = /^(?:[ \t]{0,8}[>|»](?!>{3}))+[ \t]?/;

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
    const prefix = PREFIX.exec(raw)?.[0] ?? '';
    const words = raw
      .slice(prefix.length)
      .replace(/\u00A0/g, ' ')
      .trim();
    const depth = prefix.replace(/[^>|»]/g, '').length;
    lines.push({ start, end, words, depth, mark: null });
    start = end + 1;
  }
  applyMarks(lines, marks);
  return lines;
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
