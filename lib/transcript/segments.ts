import { LIMITS, type Segment } from '../contract.ts';
import type { Block } from '../mail/roles/block.ts';
import type { History } from '../mail/roles/history.ts';
import { lineCoverage } from '../mail/roles/line-coverage.ts';
import type { VisibleBody } from '../mail/visible-body.ts';
import { contextLine } from './context-line.ts';
import { type QuotedPart, quotedParts } from './quoted-parts.ts';

/** Quoted text of which no more than this share is in the thread is new to its reader, and kept once. */
const KNOWN = 0.4;
const MIN_NEW_WORDS = 4;

/**
 * What is sent of a message: its own words with their sign-off, forwarded mail, quoted mail that is not in the thread, and
 * for each inline answer the line it answers. Signatures and repeated history are left out.
 * @param history what the earlier messages said, this one not yet among them
 */
export function segmentsOf(
  body: VisibleBody,
  blocks: readonly Block[],
  history: History,
): Segment[] {
  const segments: Segment[] = [];
  blocks.forEach((block, i) => {
    const words = withHosts(body, block);
    const next = blocks[i + 1];
    if (block.role === 'own') push(segments, 'own', words);
    else if (block.role === 'closing') append(segments, words);
    else if (block.role === 'forwarded') push(segments, 'forwarded', words);
    else if (block.role === 'quoted') {
      const parts = quotedParts(words);
      const areNew = newParts(parts, words, history);
      for (const text of textsOf(parts, areNew)) push(segments, 'quoted', text);
      const last = parts.at(-1);
      if (next?.role === 'own' && last && !areNew.at(-1))
        push(segments, 'quoted', contextLine(last.text));
    }
  });
  return segments.length <= LIMITS.segments ? segments : joined(segments);
}

/** Too many segments, without the lines that inline answers answer, and what is of one role in one. */
function joined(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const segment of segments.filter(({ role }) => role !== 'quoted')) {
    const last = all.at(-1);
    if (last && (last.role === segment.role || all.length === LIMITS.segments))
      last.text = `${last.text}\n\n${segment.text}`.slice(0, LIMITS.segmentChars);
    else all.push({ ...segment });
  }
  return all;
}

/** A block's text with the host behind each link that does not name it: "the form (forms.example.com)". */
function withHosts({ links, text }: VisibleBody, { end, start }: Block): string {
  let words = '';
  let at = start;
  for (const link of links) {
    if (link.end <= start || link.end > end) continue;
    words += `${text.slice(at, link.end)} (${link.host})`;
    at = link.end;
  }
  return words + text.slice(at, end);
}

function push(segments: Segment[], role: Segment['role'], words: string): void {
  const text = words.trim().slice(0, LIMITS.segmentChars);
  if (text !== '') segments.push({ role, text });
}

/** A sign-off belongs to the words it closes; alone it is still how its sender signs. */
function append(segments: Segment[], words: string): void {
  const last = segments.at(-1);
  if (last?.role === 'own')
    last.text = `${last.text}\n\n${words.trim()}`.slice(0, LIMITS.segmentChars);
  else push(segments, 'own', words);
}

/** Of which parts the thread does not know most. The lines that introduce them are not theirs. */
function newParts(parts: readonly QuotedPart[], text: string, history: History): boolean[] {
  const said = lineCoverage(
    parts.flatMap(({ lines }) => lines),
    text,
    history,
  );
  let at = 0;
  return parts.map(({ lines }) => {
    const own = said.slice(at, (at += lines.length));
    const words = own.reduce((sum, each) => sum + each.words, 0);
    const known = own.reduce((sum, each) => sum + each.known, 0);
    return words >= MIN_NEW_WORDS && known / words <= KNOWN;
  });
}

/** The texts of new parts; neighbours that nothing introduces are one. */
function textsOf(parts: readonly QuotedPart[], areNew: readonly boolean[]): string[] {
  const texts: string[] = [];
  parts.forEach(({ isIntroduced, text }, i) => {
    if (!areNew[i]) return;
    const last = texts.length - 1;
    if (areNew[i - 1] && !isIntroduced) texts[last] = `${texts[last]}\n${text}`;
    else texts.push(text);
  });
  return texts;
}
