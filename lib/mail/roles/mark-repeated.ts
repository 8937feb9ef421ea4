import type { RoleLine } from './blocks.ts';
import { type History, wordsOf } from './history.ts';

/** A line is repeated when this share of its words stands in runs that an earlier message has. */
const REPEATED = 0.9;
/** People repeat a short request in their own words: alone, a run this short proves nothing. */
const MIN_RUN_WORDS = 10;
/** Beside a quoted line it does. */
const MIN_RUN_BESIDE_QUOTE = 6;

/**
 * Marks the own and forwarded lines that an earlier message of the thread already said. Runs of words may cross line
 * ends, so text that was wrapped anew is still known.
 */
export function markRepeated(lines: readonly RoleLine[], text: string, history: History): void {
  const said = lines.filter(({ words }) => words !== '');
  const words = said.map((line) =>
    isFresh(line) ? wordsOf(text.slice(line.start, line.end)) : [],
  );
  const covered = history.covered(words.flat());
  let at = 0;
  let run: RoleLine[] = [];
  let runWords = 0;
  let besideQuote = false;
  const close = (quoteFollows: boolean) => {
    const least = besideQuote || quoteFollows ? MIN_RUN_BESIDE_QUOTE : MIN_RUN_WORDS;
    if (runWords >= least) for (const line of run) line.role = 'quoted';
    run = [];
    runWords = 0;
  };
  said.forEach((line, i) => {
    const count = words[i]?.length ?? 0;
    const known = covered.slice(at, at + count).filter(Boolean).length;
    at += count;
    if (isFresh(line) && known >= REPEATED * count) {
      run.push(line);
      runWords += count;
      return;
    }
    close(line.role === 'quoted');
    besideQuote = line.role === 'quoted';
  });
  close(false);
}

const isFresh = ({ role }: RoleLine) => role === 'own' || role === 'forwarded';
