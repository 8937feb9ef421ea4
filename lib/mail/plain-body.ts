import { stripInvisible } from './invisible-characters.ts';
import { LineWriter } from './line-writer.ts';
import type { VisibleBody } from './visible-body.ts';

/** Text beyond this many characters is not read; the body is marked as truncated. */
const MAX_CHARS = 4_000_000;

/** The visible body of a plain-text mail: everything in it but invisible code points. */
export function plainBody(text: string): VisibleBody {
  const { text: visible, removed } = stripInvisible(text.slice(0, MAX_CHARS));
  const writer = new LineWriter();
  writer.write(visible, true);
  return {
    text: writer.toString(),
    marks: [],
    links: [],
    hidden: removed > 0 ? { 'invisible-characters': 1 } : {},
    hiddenInQuotes: {},
    truncated: text.length > MAX_CHARS,
  };
}
