import type { MailLine } from './mail-line.ts';
import { type History, wordsOf } from './history.ts';

/** How much of a line earlier messages said. */
export interface LineCoverage {
  words: number;
  known: number;
  /** How many words at its end are new. */
  newAtEnd: number;
}

/** Links are written anew by gateways that look at them. */
const LINK = /<?https?:\/\/\S+/g;

/**
 * How much of each line earlier messages said. Runs may cross line ends; a line too short for a run must have stood alone.
 * @param text the message's visible text, in which the lines lie
 * @param except whose own earlier words do not count
 */
export function lineCoverage(
  lines: readonly MailLine[],
  text: string,
  history: History,
  except = '',
): LineCoverage[] {
  const said = lines.map(({ end, start }) => wordsOf(text.slice(start, end).replace(LINK, ' ')));
  const covered = history.covered(said.flat(), except);
  let at = 0;
  return said.map(({ length }, i) => {
    const own = covered.slice(at, at + length);
    at += length;
    const known = own.filter(Boolean).length;
    const line = lines[i];
    if (line && known === 0 && length > 0 && history.hasShort(line.words))
      return { words: length, known: length, newAtEnd: 0 };
    return { words: length, known, newAtEnd: length - 1 - own.lastIndexOf(true) };
  });
}
