import type { Line } from '../../../contract.ts';
import type { LineSet } from './read-sets.ts';

/** Makes false lines of a true one, always the same. */
export type Mutation = (line: Line, set: LineSet) => Line[];

/** The words of the messages that a line cites. */
export const citedText = (line: Line, { transcript }: LineSet): string =>
  line.citations
    .flatMap(({ message }) => transcript.messages[message - 1]?.segments ?? [])
    .map(({ text }) => text)
    .join('\n')
    .normalize('NFKC');

/** Whether a text holds a number as a whole run of digits. */
export const hasRun = (text: string, run: string): boolean =>
  (text.replace(/(?<=\d)[ .,'\u202F\u00A0](?=\d{3})/g, '').match(/\d+/g) ?? []).some(
    (each) => Number(each) === Number(run),
  ) || (text.match(/\d+/g) ?? []).some((each) => Number(each) === Number(run));

/** The line with another text, where that differs. */
export const withText = (line: Line, text: string): Line[] =>
  text === line.text ? [] : [{ ...line, text }];
