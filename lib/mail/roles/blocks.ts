import type { VisibleBody } from '../visible-body.ts';
import type { Block, Role } from './block.ts';
import type { History } from './history.ts';
import { markClosing } from './mark-closing.ts';
import { markQuotes } from './mark-quotes.ts';
import { markRepeated } from './mark-repeated.ts';
import { type MailLine, mailLines } from './mail-line.ts';

/** What is known of a message beside its text. */
export interface MessageContext {
  /** What the earlier messages of the thread said. */
  history: History;
  /** The sender's name, empty where unknown. */
  senderName: string;
  /** The subject says that this mail forwards another ("Fwd:"). */
  isForward: boolean;
}

/** A line and what it was found to be. */
export interface RoleLine extends MailLine {
  role: Role;
}

/**
 * The blocks of a message. Three passes over its lines: what markup, prefixes, attributions and header blocks say is quoted
 * or forwarded; what the thread's earlier messages already said; how the own words end. A message that would be left
 * without words keeps what is new in it.
 */
export function toBlocks(body: VisibleBody, context: MessageContext): Block[] {
  const lines: RoleLine[] = mailLines(body.text, body.marks).map((line) => ({
    ...line,
    role: 'own',
  }));
  markQuotes(lines, context.isForward);
  markRepeated(lines, body.text, context.history);
  markClosing(lines, context.senderName);
  return merge(lines);
}

/** Neighbours of one role become one block; blank lines belong to the block before them. */
function merge(lines: readonly RoleLine[]): Block[] {
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const last = blocks.at(-1);
    const role = line.words === '' && line.depth === 0 && last ? last.role : line.role;
    const end = lines[i + 1]?.start ?? line.end;
    if (last?.role === role) last.end = end;
    else blocks.push({ role, start: line.start, end });
  });
  return blocks.filter((block) => block.end > block.start);
}
