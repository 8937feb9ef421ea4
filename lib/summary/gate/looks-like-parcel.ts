import { isLinkLine } from './link-line.ts';
import { linesOf } from './lines-of.ts';

const TOKEN = /^[A-Z0-9-]{10,34}$/;
const MIN_DIGITS = 8;

/** A mail that says where something is: a long number on a line of its own, and a line that leads to its page. */
export function looksLikeParcel(text: string): boolean {
  const lines = linesOf(text);
  return lines.some(isNumber) && lines.some(isLinkLine);
}

const isNumber = (line: string) => TOKEN.test(line) && line.replace(/\D/g, '').length >= MIN_DIGITS;
