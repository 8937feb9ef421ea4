import { isForwardDivider, isOriginalDivider, isRule } from './dividers.ts';
import { headerBlock } from './header-labels.ts';
import { mailLines } from './mail-line.ts';
import { notesHeader } from './notes-header.ts';

/** The divider may be wrapped, and blank lines stand around it. */
const MAX_TOP_LINES = 12;

/** The words of a forwarded mail, without the divider and the header block above them. */
export function forwardedWords(text: string): string {
  const lines = mailLines(text, []);
  let start = 0;
  for (let i = 0; i < Math.min(lines.length, MAX_TOP_LINES); i++) {
    const line = lines[i];
    if (!line || line.words === '') continue;
    const header = headerBlock(lines, i) || notesHeader(lines, i);
    if (header > 0) return text.slice(lines[i + header]?.start ?? text.length).trim();
    const isDivider = isForwardDivider(line.words) || isOriginalDivider(line.words);
    if (isDivider || isRule(line.words)) start = lines[i + 1]?.start ?? text.length;
  }
  return text.slice(start).trim();
}
