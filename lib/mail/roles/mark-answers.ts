import type { RoleLine } from './blocks.ts';
import { isContact } from './contact.ts';
import type { History } from './history.ts';
import { introductionLines } from './introduction-lines.ts';
import { type LineCoverage, lineCoverage } from './line-coverage.ts';

/** A quoted mail of the thread: so much of it was said before. */
const MIN_KNOWN = 0.5;
/** Of a known line clients and gateways change no more than this. */
const MIN_LINE_KNOWN = 0.5;
const MAX_LINES_AT_END = 4;
const MIN_KNOWN_BEFORE_ANSWER = 6;
const ASKED = /[?:.？：。]\s/u;
const PICTURE = /^[[<]?(?:cid:|image|inline image|bild|photo)[^\s]{0,80}.{0,60}[\]>]?$/i;
const LINK = /https?:\/\//;

/**
 * Finds what somebody typed into the mail that is answered, where the client left no trace of it: in a quoted mail that
 * the thread knows, lines that nobody said, between lines that somebody did. Prefixed lines were typed by others.
 * Compares with the thread's earlier messages; without them nothing is found.
 */
export function markAnswers(lines: readonly RoleLine[], text: string, history: History): void {
  let stretch: RoleLine[] = [];
  for (const line of lines) {
    if (line.words === '') continue;
    if (line.role === 'quoted') stretch.push(line);
    else {
      markIn(stretch, text, history);
      stretch = [];
    }
  }
  markIn(stretch, text, history);
}

const mayBeTyped = ({ depth, role, words }: RoleLine) =>
  role === 'quoted' && depth === 0 && words !== '';

function markIn(stretch: readonly RoleLine[], text: string, history: History): void {
  if (!stretch.some(mayBeTyped)) return;
  const introduces = introductionLines(stretch);
  const said = lineCoverage(stretch, text, history);
  const share = knownShare(said, introduces);
  if (share < MIN_KNOWN) return;
  const isKnown = said.map(({ known, words }) => words > 0 && known >= MIN_LINE_KNOWN * words);
  stretch.forEach((line, i) => {
    const each = said[i];
    if (each && isKnown[i] && !introduces[i] && mayBeTyped(line) && isFilledIn(line, each))
      line.role = 'own';
  });
  for (let i = 1; i < stretch.length; i++) {
    if (!isKnown[i - 1] || introduces[i - 1]) continue;
    const end = endOfNew(stretch, said, introduces, i);
    const isInside = end < stretch.length && isKnown[end] && !introduces[end];
    const isLast = end === stretch.length && end - i <= MAX_LINES_AT_END;
    const run = stretch.slice(i, end);
    if ((isInside || isLast) && run.some(says)) for (const line of run) line.role = 'own';
    i = Math.max(i, end - 1);
  }
}

/** Where the lines end that were typed from a line on: none of them is known, or introduces, or is prefixed. */
function endOfNew(
  stretch: readonly RoleLine[],
  said: readonly LineCoverage[],
  introduces: readonly boolean[],
  from: number,
): number {
  let end = from;
  while (
    end < stretch.length &&
    said[end]?.known === 0 &&
    !introduces[end] &&
    (stretch[end]?.depth ?? 1) === 0
  )
    end += 1;
  return end;
}

function knownShare(said: readonly LineCoverage[], introduces: readonly boolean[]): number {
  let words = 0;
  let known = 0;
  said.forEach((each, i) => {
    if (introduces[i]) return;
    words += each.words;
    known += each.known;
  });
  return words === 0 ? 0 : known / words;
}

/** The answer stands behind the question, in its line. */
const isFilledIn = ({ words }: RoleLine, { known, newAtEnd, words: all }: LineCoverage) =>
  newAtEnd > 0 &&
  known >= MIN_KNOWN_BEFORE_ANSWER &&
  known + newAtEnd >= all - 1 &&
  ASKED.test(
    words
      .split(/\s+/)
      .slice(-newAtEnd - 1)
      .join(' '),
  );

/** Pictures, links that a gateway wrote anew, and cards are no answers. */
const says = ({ words }: RoleLine) =>
  !PICTURE.test(words) && !LINK.test(words) && !isContact(words) && /\p{L}|\d/u.test(words);
