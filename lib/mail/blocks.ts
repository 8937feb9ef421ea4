import type { Block, Role } from './block.ts';
import type { History } from './history.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Mark, MarkKind, VisibleBody } from './visible-body.ts';

/** A line is repeated when this share of it stands in an earlier message. */
const REPEATED = 0.6;
const MAX_RULE_CHARS = 400;

const FORWARD =
  /^[-\s_]*(begin )?forwarded message[-\s:_]*$|^-{4,} ?(weitergeleitete nachricht|message transféré)/i;
const ATTRIBUTION =
  /(wrote|writes|schrieb|écrit|escribió|scritto|schreef|skrev|napisał|写道)\s?.{0,3}[:：]\s*$/i;
const HEADER =
  /^\*?(from|sent|to|cc|subject|date|von|gesendet|an|betreff|de|envoyé|objet|à|差出人|送信日時|宛先|件名|发件人)\*?\s?[:：]/i;
const SIGNATURE = /^(-- ?|_{10,})$/;

/**
 * The blocks of a message: what its sender wrote, quoted, forwarded, and the signature.
 * @param body the message's visible text
 * @param history what the earlier messages of the thread said
 */
export function toBlocks(body: VisibleBody, history: History): Block[] {
  const lines = textLines(body.text);
  const roles = lines.map((line) => lineRole(line, body.marks, history));
  spread(lines, roles);
  if (
    !lines.some((line, i) => roles[i] !== 'signature' && roles[i] !== 'quoted' && line.text.trim())
  )
    keepQuoted(roles);
  return merge(lines, roles);
}

function lineRole(line: TextLine, marks: readonly Mark[], history: History): Role {
  const kind = innermost(line, marks);
  if (kind === 'quote' || kind === 'attribution') return 'quoted';
  if (kind === 'signature') return 'signature';
  if (kind === 'forward') return 'forwarded';
  const text = line.text.trim();
  if (text.startsWith('>')) return 'quoted';
  return (history.share(text) ?? 0) >= REPEATED ? 'quoted' : 'own';
}

function innermost(line: TextLine, marks: readonly Mark[]): MarkKind | null {
  const around = marks.filter((mark) => mark.start <= line.start && line.end <= mark.end + 1);
  const smallest = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return line.end > line.start ? (smallest?.kind ?? null) : null;
}

/** Lines that decide over what follows: a forward's or a reply's header block, an attribution, a signature mark. */
function spread(lines: readonly TextLine[], roles: Role[]): void {
  let rest: Role | null = null;
  lines.forEach((line, i) => {
    const text = line.text.trim().slice(0, MAX_RULE_CHARS);
    const own = roles[i] === 'own';
    if (own && FORWARD.test(text)) rest = 'forwarded';
    else if (own && rest === null && isHeaderBlock(lines, i)) rest = 'quoted';
    else if (own && rest === null && SIGNATURE.test(text)) rest = 'signature';
    else if (own && ATTRIBUTION.test(text) && nextRole(lines, roles, i) === 'quoted')
      roles[i] = 'quoted';
    if (rest && roles[i] === 'own') roles[i] = rest;
  });
}

const isHeaderBlock = (lines: readonly TextLine[], at: number) =>
  lines.slice(at, at + 4).filter((line) => HEADER.test(line.text.trim())).length >= 3;

function nextRole(
  lines: readonly TextLine[],
  roles: readonly Role[],
  at: number,
): Role | undefined {
  const next = lines.findIndex((line, i) => i > at && i < at + 4 && line.text.trim() !== '');
  return roles[next];
}

/** A body that would become empty is kept: a mail that only quotes still says something. */
function keepQuoted(roles: Role[]): void {
  roles.forEach((role, i) => {
    if (role === 'quoted') roles[i] = 'own';
  });
}

function merge(lines: readonly TextLine[], roles: readonly Role[]): Block[] {
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const last = blocks.at(-1);
    const blank = line.text.trim() === '';
    const role = blank && last ? last.role : (roles[i] ?? 'own');
    const end = i === lines.length - 1 ? line.end : line.end + 1;
    if (last?.role === role) last.end = end;
    else blocks.push({ role, start: line.start, end });
  });
  return blocks.filter((block) => block.end > block.start);
}
