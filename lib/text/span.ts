/** Where something that was read stands in a folded text. */
export interface Span {
  start: number;
  end: number;
}

/** Stands where something was read already; no letter, digit or space. */
const TAKEN = '\uE000';

/** The text with every span blanked out, places kept, so that a later reader does not read it a second time. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), TAKEN.repeat(end - from));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Where a pattern (with the flag `g`) is found. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));

/** Whether nothing was read at a place of such a text yet. */
export const isFree = (text: string, at: number): boolean => text[at] !== TAKEN;
