import type { RoleLine } from './blocks.ts';
import { isFooterLine } from './footer.ts';
import { opensNotice } from './legal-notice.ts';
import { isPostscript } from './postscript.ts';

const MIN_WORDS = 4;

/**
 * Some write inside the element that their client made for the signature: sentences above its first other line, and
 * postscripts, are own.
 */
export function keepTyped(lines: readonly RoleLine[]): void {
  let isOpen = true;
  let isLate = false;
  for (const line of lines) {
    if (line.mark !== 'signature' || line.role !== 'signature') {
      if (line.words !== '') isOpen = true;
      isLate = false;
      continue;
    }
    if (line.words === '') continue;
    isOpen &&= isSentence(line.words) && !isFooterLine(line.words) && !opensNotice(line.words);
    isLate ||= isPostscript(line.words);
    if (isOpen || isLate) line.role = 'own';
  }
}

const isSentence = (words: string) =>
  /[。？！]$/u.test(words) || (/[.?!]$/.test(words) && words.split(' ').length >= MIN_WORDS);
