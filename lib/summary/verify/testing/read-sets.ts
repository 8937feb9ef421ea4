import { readdirSync, readFileSync } from 'node:fs';
import type { Line, Transcript } from '../../../contract.ts';

/** A false line that somebody wrote, and what is wrong with it. */
export type Lie = Line & { lie: string };

/** An invented thread, lines about it that are all true, and perhaps some that are false. */
export interface LineSet {
  name: string;
  /** The language that the thread is written in. */
  language: string;
  transcript: Transcript;
  lines: Line[];
  lies: Lie[];
}

/**
 * `first` was written with the rules; `second` and `third` by others, before they saw a rule, and then looked at while rules
 * were mended; `held-out` together with `third`, and only counted: no rule is mended for it. `fourth`
 * was written while rules were mended by the third, each line with a false twin that differs in one thing.
 */
export type SetFolder = 'first' | 'second' | 'third' | 'fourth' | 'held-out';

/** The sets of a folder of `testing/threads/`, in their order. */
export const readSets = (name: SetFolder): LineSet[] => {
  const folder = new URL(`./threads/${name}/`, import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({
      lies: [],
      ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<LineSet, 'lies'>),
    }));
};
