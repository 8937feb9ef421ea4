import { introductionLines } from '../mail/roles/introduction-lines.ts';
import { type MailLine, mailLines } from '../mail/roles/mail-line.ts';

/** A stretch of quoted text that one person wrote, with the lines that say who. */
export interface QuotedPart {
  /** Its lines without those that introduce it. */
  lines: MailLine[];
  /** Whether a line introduces it, or only the depth tells it from the one before. */
  isIntroduced: boolean;
  /** Its text with them, without quote prefixes. */
  text: string;
}

const PREFIX = /^[ \t]*(?:[>|»][ \t]?)+/gm;

/** The parts of quoted text: a new one begins where another mail is introduced, and where the depth of quotation changes. */
export function quotedParts(text: string): QuotedPart[] {
  const lines = mailLines(text, []);
  const introduces = introductionLines(lines);
  const parts: { from: number; isIntroduced: boolean; lines: MailLine[] }[] = [];
  let depth = 0;
  lines.forEach((line, i) => {
    if (line.words === '') return;
    const part = parts.at(-1);
    const isFirst = part?.lines.length === 0;
    const begins = introduces[i] ? !isFirst : line.depth !== depth && !isFirst;
    const current =
      !part || begins
        ? { from: line.start, isIntroduced: introduces[i] ?? false, lines: [] }
        : part;
    if (current !== part) parts.push(current);
    if (!introduces[i]) {
      current.lines.push(line);
      depth = line.depth;
    }
  });
  return parts.map(({ from, isIntroduced, lines: own }, i) => ({
    lines: own,
    isIntroduced,
    text: text
      .slice(from, parts[i + 1]?.from ?? text.length)
      .replace(PREFIX, '')
      .trim(),
  }));
}
