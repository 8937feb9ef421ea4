import { wordCount } from '../../text/word-count.ts';
import { isLinkLine } from './link-line.ts';
import { linesOf } from './lines-of.ts';

const MIN_BUTTONS = 3;
const MIN_HEADINGS = 3;
/** How many lines a footer may have. */
const FOOTER_LINES = 6;
const MAX_HEADING_WORDS = 6;
const MIN_PARAGRAPH_WORDS = 12;
const SENTENCE_END = /[.!?…,;:。！？、，；：؟،]["'”’»)\]]*$/u;
const MARK_OF_RIGHTS = /©|\(c\)\s/i;

/**
 * How much a mail is laid out as what goes to many, from 0 to 7: buttons, headings above paragraphs, a first line that leads to
 * the page in the browser, a bar of links and a mark of rights at the end. Where people write, there is 2 at most.
 */
export function newsletterSigns(text: string): number {
  const lines = linesOf(text);
  const footer = lines.slice(-FOOTER_LINES);
  const buttons = lines.filter(isLinkLine).length;
  return (
    (buttons >= MIN_BUTTONS ? 2 : 0) +
    (isLinkLine(lines[0] ?? '') ? 2 : 0) +
    (headingsIn(lines) >= MIN_HEADINGS ? 1 : 0) +
    (footer.some(isBar) ? 1 : 0) +
    (footer.some((line) => MARK_OF_RIGHTS.test(line)) ? 1 : 0)
  );
}

/** Short lines without an end mark, each right above a paragraph. */
const headingsIn = (lines: readonly string[]) =>
  lines.filter(
    (line, i) =>
      line.length <= 80 &&
      !SENTENCE_END.test(line) &&
      wordCount(line) <= MAX_HEADING_WORDS &&
      wordCount(lines[i + 1] ?? '') >= MIN_PARAGRAPH_WORDS,
  ).length;

/** "Contact | Privacy | Leave": two or more short pieces with a rule between them. */
function isBar(line: string): boolean {
  if (line.length > 200) return false;
  const pieces = line.split(/\s[|｜·•]\s/u);
  return pieces.length >= 2 && pieces.every((piece) => wordCount(piece) <= 4);
}
