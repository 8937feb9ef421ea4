import { readdirSync, readFileSync } from 'node:fs';
import type { Line, Transcript } from '../../../contract.ts';

/** An invented thread, and lines about it that are all true. */
export interface LineSet {
  name: string;
  /** The language that the thread is written in. */
  language: string;
  transcript: Transcript;
  lines: Line[];
}

const FOLDER = new URL('./threads/', import.meta.url);

/** The sets of `testing/threads/`, in their order. */
export const readSets = (): LineSet[] =>
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as LineSet);
