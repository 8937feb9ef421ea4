import { wordCount } from '../../text/word-count.ts';

/** A link that ends its line, or the host that the reader wrote behind one: "Read on (news.example)". */
const LINK = /(?:(?:https?:\/\/|www\.)\S+|\([a-z0-9-]+(?:\.[a-z0-9-]+)+\))$/i;
const MAX_CHARS = 300;
const MAX_LABEL_WORDS = 8;

/** Whether a line is nothing but a link and its label: a button. */
export function isLinkLine(line: string): boolean {
  const found = line.length <= MAX_CHARS ? LINK.exec(line) : null;
  return found !== null && wordCount(line.slice(0, found.index)) <= MAX_LABEL_WORDS;
}
