import { headerKind } from './header-labels.ts';
import type { MailLine } from './mail-line.ts';

const DATED = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,4}\d{1,2}:\d\d(?::\d\d)?\s?(?:[AP]M)?/i;
const MAX_NAME_CHARS = 120;
const MAX_LINES = 24;
const MAX_UNTIL_DATE = 5;

/**
 * How many lines a header block of the Lotus Notes kind has that begins at a line, or zero: a name, a date, perhaps
 * "Sent by", and only then To and Subject; there is no From. The name and the date may share a line.
 */
export function notesHeader(lines: readonly MailLine[], at: number): number {
  const first = lines[at]?.words ?? '';
  if (first === '' || first.length > MAX_NAME_CHARS || headerKind(first)) return 0;
  const dated = lines
    .slice(at, at + MAX_UNTIL_DATE)
    .findIndex(({ words }) => words.length <= MAX_NAME_CHARS && DATED.test(words));
  if (dated < 0 || isSentence(first, dated)) return 0;
  const near = lines.slice(at, at + MAX_LINES).map(({ words }) => words);
  if (near.slice(0, dated).includes('')) return 0;
  const to = near.slice(0, dated + 6).findIndex((words, i) => i > dated && /^To\s?:/i.test(words));
  if (to < 0) return 0;
  const kinds = near.map(headerKind);
  const subject = kinds.findIndex((kind, i) => i > to && kind === 'subject');
  if (subject < 0) return 0;
  const between = near.slice(0, to).filter((words) => words !== '').length;
  return between <= 5 ? subject + 1 : 0;
}

/** The last line of an answer is not the name in the header below it. */
const isSentence = (words: string, dated: number) =>
  dated > 0 && (words.length > 60 || /[.!?]$/.test(words));
