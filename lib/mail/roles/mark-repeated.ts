import type { RoleLine } from './blocks.ts';
import { type History, wordsOf } from './history.ts';

/** A line is repeated when this share of its words stands in runs that an earlier message has. */
const REPEATED = 0.9;
/** People repeat a short request in their own words: alone, a run this short proves nothing. */
const MIN_RUN_WORDS = 10;
/** A patch asks nothing. */
const MIN_RUN_IN_PATCH = 9;
/** Beside a quoted line it does. */
const MIN_RUN_BESIDE_QUOTE = 6;
/** Who says the same again in so few words reminds; more is a new version of a patch or a draft. */
const MAX_REMINDER_WORDS = 100;
const PATCH = /^(?:diff --git |@@ -|\+\+\+ |--- a\/|signed-off-by: )|\|\s+\d+ [+-]/i;
const SENTENCE = /^[\p{L}"'“„(].*(?:[^.]\.|[?!。？！])["'”’)\]]{0,2}$/u;
/** Behind such a mark a form is filled in: "Parking space? No". */
const ASKS = /[?:？：]/gu;
const MAX_ANSWER_WORDS = 8;
/** In writing without blanks each character counts as a word, and says half as much. */
const CHARACTER = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]$/u;

/** A line with what is known of it. */
interface Said {
  line: RoleLine;
  words: string[];
  isKnown: boolean;
  /** How many of its words somebody else said first. */
  ofOthers: number;
}

/**
 * Marks the own and forwarded lines that an earlier message of the thread already said. Runs of words may cross line
 * ends, so text that was wrapped anew is still known. Whoever reminds in the same words says them again.
 * @param sender anything that names the sender; empty means unknown
 */
export function markRepeated(
  lines: readonly RoleLine[],
  text: string,
  history: History,
  sender = '',
): void {
  const said = knownLines(lines, text, history, sender);
  const fresh = said.reduce((sum, { words }) => sum + words.length, 0);
  const isPatch = lines.some(({ words }) => PATCH.test(words));
  const mayRemind = fresh <= MAX_REMINDER_WORDS && !isPatch;
  let run: Said[] = [];
  let besideQuote = false;
  const close = (quoteFollows: boolean) => {
    const least =
      besideQuote || quoteFollows
        ? MIN_RUN_BESIDE_QUOTE
        : isPatch
          ? MIN_RUN_IN_PATCH
          : MIN_RUN_WORDS;
    const isReminder = mayRemind && !besideQuote && remindsOfOwn(run);
    if (weightOf(run) >= least && !isReminder) for (const { line } of run) line.role = 'quoted';
    run = [];
  };
  for (const each of said) {
    if (each.isKnown) {
      run.push(each);
      continue;
    }
    close(each.line.role === 'quoted');
    besideQuote = each.line.role === 'quoted';
  }
  close(false);
}

function knownLines(
  lines: readonly RoleLine[],
  text: string,
  history: History,
  sender: string,
): Said[] {
  const said = lines
    .filter(({ words }) => words !== '')
    .map((line) => ({
      line,
      words: isFresh(line) ? wordsOf(text.slice(line.start, line.end)) : [],
    }));
  const all = said.flatMap(({ words }) => words);
  const covered = history.covered(all);
  const ofOthers = history.covered(all, sender);
  let at = 0;
  return said.map(({ line, words }) => {
    const from = at;
    at += words.length;
    const known = countOf(covered, from, at);
    const isAnswered = known < words.length && !covered[at - 1] && isFilledIn(line.words);
    const isKnown = isFresh(line) && known >= REPEATED * words.length && !isAnswered;
    return { line, words, isKnown, ofOthers: countOf(ofOthers, from, at) };
  });
}

/** A line with a few words behind its question. */
function isFilledIn(words: string): boolean {
  const answer = words.split(ASKS).at(-1)?.trim() ?? '';
  return (
    answer.length < words.length && answer !== '' && answer.split(' ').length <= MAX_ANSWER_WORDS
  );
}

/** The sender's own earlier sentences, no log and no table. */
const remindsOfOwn = (run: readonly Said[]) =>
  run.some(({ line }) => SENTENCE.test(line.words)) &&
  2 * run.reduce((sum, { ofOthers }) => sum + ofOthers, 0) <
    run.reduce((sum, { words }) => sum + words.length, 0);

const weightOf = (run: readonly Said[]) =>
  run.reduce(
    (sum, { words }) =>
      sum + words.reduce((weight, word) => weight + (CHARACTER.test(word) ? 0.5 : 1), 0),
    0,
  );

function countOf(covered: readonly boolean[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (covered[i]) count += 1;
  return count;
}

const isFresh = ({ role }: RoleLine) => role === 'own' || role === 'forwarded';
