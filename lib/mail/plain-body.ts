import { stripInvisible } from './invisible-characters.ts';
import { LineWriter } from './line-writer.ts';
import type { VisibleBody } from './visible-body.ts';

/** Text beyond this many characters is not read; the body is marked as truncated. */
const MAX_CHARS = 4_000_000;
/** Nor are lines beyond so many; the longest mail of the corpora has 1,258. */
const MAX_LINES = 100_000;

/** The visible body of a plain-text mail: everything in it but invisible code points. */
export function plainBody(text: string): VisibleBody {
  const read = text.slice(0, endOf(text));
  const { text: visible, removed } = stripInvisible(read);
  const writer = new LineWriter();
  writer.write(visible, true);
  return {
    text: writer.toString(),
    marks: [],
    links: [],
    hidden: removed > 0 ? { 'invisible-characters': 1 } : {},
    hiddenInQuotes: {},
    truncated: read.length < text.length,
  };
}

/** Where reading ends. */
function endOf(text: string): number {
  let end = -1;
  for (let line = 0; line < MAX_LINES; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0 || end > MAX_CHARS) return MAX_CHARS;
  }
  return end;
}
