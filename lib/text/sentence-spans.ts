import type { Span } from './span.ts';

const END = /[.!?…]+["')\]]{0,3}(?=\s)|[。！？]["'」』]?/gu;
/** Longer sentences are cut, so that no check pays for an endless one. */
const MAX_CHARS = 2_000;

/** Where the sentences of one line stand: all of it, without a gap. */
export function sentenceSpans(line: string): Span[] {
  const ends = Array.from(line.matchAll(END), ({ 0: mark, index }) => index + mark.length);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...ends, line.length]) {
    for (; end > start; start = Math.min(end, start + MAX_CHARS)) {
      spans.push({ start, end: Math.min(end, start + MAX_CHARS) });
    }
  }
  return spans;
}
