import { element } from '../element.ts';
import { foldQuote } from './trimmed-quote.ts';

/**
 * Shows a plain text body: a `<br>` after each line.
 * @param fold whether the quote at the end is folded, with this label and id
 */
export function textBody(text: string, fold: { label: string; id: string } | null): HTMLElement {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const start = fold ? quoteStart(lines) : lines.length;
  const nodes = (part: string[]) =>
    part.flatMap((line) => [document.createTextNode(line), element('br')]);
  const body = element('', {}, nodes(lines.slice(0, start)));
  const quoted = nodes(lines.slice(start));
  body.append(...quoted);
  if (fold) foldQuote(quoted, fold.label, fold.id);
  return body;
}

/** The line where the quote at the end begins, its introduction included; the number of lines where there is none. */
function quoteStart(lines: string[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('>')) start = index;
    else if (line.trim() !== '') break;
  }
  if (start === lines.length) return start;
  let intro = start - 1;
  while (intro > 0 && lines[intro]?.trim() === '') intro -= 1;
  if (!lines[intro]?.trim().endsWith(':')) return start;
  return lines[intro - 1]?.trim() && !/[.!?,]$/u.test(lines[intro - 1] ?? '') ? intro - 1 : intro;
}
