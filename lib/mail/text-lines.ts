/** A line of a text: offsets in UTF-16 code units, without its line end. */
export interface TextLine {
  text: string;
  start: number;
  end: number;
}

/** The lines of a text, in order. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  }
  return lines;
}
