import type { RoleLine } from './blocks.ts';
import { wordsOf } from './history.ts';

const MAX_TAIL_LINES = 12;

/** How each sender of a thread ended earlier messages, so that a signature is known by its repetition. */
export class SenderTails {
  readonly #tails = new Map<string, string[]>();

  /**
   * Marks the end of the own words as signature where the same sender's earlier message ended alike, and remembers this
   * end. One repeated line of a word or two is a name, which is how people sign: it stays.
   * @param sender anything that names the sender; empty means unknown
   */
  mark(sender: string, lines: readonly RoleLine[]): void {
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
    const words = tail
      .slice(tail.length - same)
      .join(' ')
      .split(' ').length;
    if (same > 0 && same < run.length && words >= 4) {
      for (const line of run.slice(run.length - same)) line.role = 'signature';
    }
    this.#tails.set(sender, tail);
  }
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
