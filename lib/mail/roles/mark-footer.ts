import type { RoleLine } from './blocks.ts';
import { isContact } from './contact.ts';
import { isRule } from './dividers.ts';
import { isDelimiter, isFooterLine } from './footer.ts';
import { continuesNotice, opensNotice } from './legal-notice.ts';
import { lastParagraphs } from './last-paragraphs.ts';
import { isSentFrom } from './sent-from.ts';

const MAX_LINES = 40;
/** Below its rule a footer says soon what it is. */
const MAX_LINES_TO_FOOTER = 6;
const MAX_LINES_BELOW_SENT_FROM = 3;
const WRAPPED_CHARS = 50;

/**
 * Marks footers of lists, of legal departments and of apps. They are the end of what the sender wrote: from below, one
 * paragraph after the other, as long as each is one.
 */
export function markFooter(run: readonly RoleLine[]): void {
  const paragraphs = lastParagraphs(run);
  let from = paragraphs.length;
  let lines = 0;
  for (let p = from - 1; p >= 0; p--) {
    const paragraph = paragraphs[p] ?? [];
    lines += paragraph.length;
    if (lines > MAX_LINES) break;
    const kind = kindOf(paragraph);
    if (kind === 'footer' || (kind === 'rule' && from === p + 1)) from = p;
    else if (kind === null) break;
  }
  for (const line of paragraphs.slice(from).flat()) line.role = 'signature';
  markLastLines(paragraphs[from - 1] ?? []);
  markSentFrom(run);
}

/** What a paragraph is: a footer, what may belong to one above it or below it, or the sender's words. */
function kindOf(paragraph: readonly RoleLine[]): 'footer' | 'notice' | 'rule' | null {
  const opens = isRule(paragraph[0]?.words ?? '') || isDelimiter(paragraph[0]?.words ?? '');
  const lines = opens ? paragraph.slice(1) : paragraph;
  const [first] = lines;
  if (!first) return 'rule';
  const text = lines.map(({ words }) => words).join(' ');
  if (opensNotice(text) || footerFrom(lines) === 0) return 'footer';
  const near = lines.slice(0, MAX_LINES_TO_FOOTER);
  if (opens && near.some(({ words }) => isFooterLine(words))) return 'footer';
  if (lines.every(({ words }) => isSentFrom(words))) return 'footer';
  return continuesNotice(text) ? 'notice' : null;
}

/** The footer may follow without a blank line. */
function markLastLines(paragraph: readonly RoleLine[]): void {
  const at = footerFrom(paragraph);
  if (at !== null) for (const line of paragraph.slice(at)) line.role = 'signature';
}

/** The line from which a paragraph is nothing but a footer, or null: lines of one, their wrapped rests and addresses. */
function footerFrom(lines: readonly RoleLine[]): number | null {
  let from: number | null = null;
  for (let i = 0; i < lines.length; i++) {
    const words = lines[i]?.words ?? '';
    const before = lines[i - 1]?.words ?? '';
    if (isFooterLine(words)) from ??= i;
    else if (before.length < WRAPPED_CHARS && !isContact(words)) from = null;
  }
  return from;
}

function markSentFrom(run: readonly RoleLine[]): void {
  const own = run.filter(({ role, words }) => role === 'own' && words !== '');
  for (const line of own.slice(-MAX_LINES_BELOW_SENT_FROM))
    if (isSentFrom(line.words)) line.role = 'signature';
}
