import type { VisibleBody } from '../visible-body.ts';
import type { Block, Role } from './block.ts';
import type { History } from './history.ts';
import { keepSomething } from './keep-something.ts';
import { keepTyped } from './keep-typed.ts';
import { markAnswers } from './mark-answers.ts';
import { markClosing } from './mark-closing.ts';
import { markQuotes } from './mark-quotes.ts';
import { markRepeated } from './mark-repeated.ts';
import { type MailLine, mailLines } from './mail-line.ts';
import type { SenderTails } from './sender-tails.ts';

/** What is known of a message beside its text. */
export interface MessageContext {
  /** What the earlier messages of the thread said, and how their senders ended. */
  history: History;
  tails: SenderTails;
  /** The sender's name and address, empty where unknown. */
  sender: { name: string; address: string };
  /** The subject says that this mail forwards another ("Fwd:"). */
  isForward: boolean;
}

/** A line and what it was found to be. */
export interface RoleLine extends MailLine {
  role: Role;
}

/**
 * The blocks of a message. Passes over its lines: what markup, prefixes, attributions and header blocks say is quoted or
 * forwarded; what was typed into it; what the thread's earlier messages already said; how the own words end. A message
 * that would be left without words keeps its own, and where nobody is quoted the quoted ones.
 */
export function toBlocks(body: VisibleBody, context: MessageContext): Block[] {
  const { history, isForward, sender, tails } = context;
  const lines: RoleLine[] = mailLines(body.text, body.marks).map((line) => ({
    ...line,
    role: 'own',
  }));
  const isIntroduced = markQuotes(lines, isForward);
  if (!isIntroduced && !lines.some(saysSomething)) keepQuoted(lines);
  keepTyped(lines);
  markAnswers(lines, body.text, history);
  const before = lines.map(({ role }) => role);
  markRepeated(lines, body.text, history, `${sender.name} ${sender.address}`.trim());
  markClosing(lines, sender.name);
  tails.mark(sender, lines);
  keepSomething(lines, before);
  return merge(lines);
}

/** Marked as quoted, but nobody is quoted: a mail that would be left empty keeps its words. */
function keepQuoted(lines: readonly RoleLine[]): void {
  for (const line of lines) if (line.role === 'quoted') line.role = 'own';
}

const saysSomething = ({ role, words }: RoleLine) =>
  words !== '' && role !== 'quoted' && role !== 'signature';

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
