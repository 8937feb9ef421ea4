import type { RoleLine } from './blocks.ts';
import { isContact } from './contact.ts';
import { isRule } from './dividers.ts';
import { isDelimiter } from './footer.ts';
import { wordsOf } from './history.ts';

const MAX_TAIL_LINES = 20;
const MIN_TAIL_LINES = 2;
/** Ends like a sentence or announces a list, or is an item of one. */
const NO_SIGNATURE = /[.?!。？！:：]$|^[-–•*·]\s|^\d{1,2}[.)]\s/u;

/** How each sender of a thread ended earlier messages, so that a signature is known by its repetition. */
export class SenderTails {
  readonly #tails = new Map<string, string[]>();

  /**
   * Marks the end of the own words as signature where the same sender's earlier message ended alike, and remembers this
   * end. A name is how people sign: it stays; so do sentences and lists, for people ask the same again.
   * @param sender empty name and address mean unknown
   */
  mark({ address, name }: { address: string; name: string }, lines: readonly RoleLine[]): void {
    const sender = address || name;
    if (sender === '') return;
    const run = ownRun(lines);
    const tail = run.slice(-MAX_TAIL_LINES).map(({ words }) => wordsOf(words).join(' '));
    const earlier = this.#tails.get(sender) ?? [];
    let same = 0;
    while (
      same < Math.min(tail.length, earlier.length) &&
      tail.at(-1 - same) === earlier.at(-1 - same)
    )
      same += 1;
    const repeated = run.slice(run.length - same);
    const gap = run.length - same - 1;
    const isApart = repeated[0] !== undefined && isBlankBetween(lines, run[gap], repeated[0]);
    if (same < run.length && isSignature(repeated, new Set(wordsOf(name)), isApart)) {
      for (const line of repeated) line.role = 'signature';
    }
    this.#tails.set(sender, tail);
  }
}

/** At least two lines, no sentence and no list: with a name, a delimiter or a way to reach somebody, or apart from the text. */
function isSignature(
  lines: readonly RoleLine[],
  names: ReadonlySet<string>,
  isApart: boolean,
): boolean {
  if (lines.length < MIN_TAIL_LINES) return false;
  const first = lines[0]?.words ?? '';
  if (isDelimiter(first) || isRule(first)) return true;
  if (lines.some(({ words }) => NO_SIGNATURE.test(words))) return false;
  return (
    isApart ||
    lines.some(
      ({ words }) =>
        isDelimiter(words) || isContact(words) || wordsOf(words).some((word) => names.has(word)),
    )
  );
}

function isBlankBetween(
  lines: readonly RoleLine[],
  before: RoleLine | undefined,
  after: RoleLine,
): boolean {
  const at = lines.indexOf(after);
  return before !== undefined && lines[at - 1] !== before;
}

/** The first run of own lines, where most people write and sign. */
function ownRun(lines: readonly RoleLine[]): RoleLine[] {
  const isOwn = ({ role, words }: RoleLine) =>
    words !== '' && (role === 'own' || role === 'closing');
  const start = lines.findIndex(isOwn);
  const end = lines.findIndex(
    ({ role, words }, i) => i > start && words !== '' && role === 'quoted',
  );
  return start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end).filter(isOwn);
}
