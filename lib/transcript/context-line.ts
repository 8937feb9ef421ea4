/** Longer than a line of its own, context is a paragraph. */
const MAX_CHARS = 160;
/** The rest of a wrapped sentence says little by itself: "styles?". */
const MAX_FRAGMENT_CHARS = 40;
const MIN_WRAPPED_CHARS = 50;
const ENDS = /[.?!:;。？！：；]["'”’)]{0,2}$/u;
const SENTENCE_END = /[.?!;。？！；]["'”’)]{0,2}\s+/gu;

/**
 * The line that an inline answer answers, for its meaning: the last one of a quotation, with the beginning of its sentence
 * where that stands in the lines above. Empty where it would be a whole paragraph.
 * @param text quoted text without prefixes
 */
export function contextLine(text: string): string {
  const lines = text.trimEnd().split('\n');
  let context = lines.pop()?.trim() ?? '';
  if (context.length > MAX_CHARS) return '';
  if (context.length > MAX_FRAGMENT_CHARS) return context;
  for (let line = lines.pop()?.trim(); line; line = lines.pop()?.trim()) {
    if (ENDS.test(line) || startsAnew(context) || !goesOn(line, context)) break;
    const start = lastSentence(line);
    if (start.length + 1 + context.length > MAX_CHARS) break;
    context = `${start} ${context}`;
    if (start !== line) break;
  }
  return context;
}

/** A line that was wrapped is long, or goes on in small letters. */
const goesOn = (line: string, next: string) =>
  line.length >= MIN_WRAPPED_CHARS || /^\p{Ll}/u.test(next);

/** Items of lists and quoted headers do not go on with the line above. */
const startsAnew = (line: string) => /^(?:[-–•*·]|\d{1,2}[.)])\s|^\p{L}{2,12}:\s/u.test(line);

function lastSentence(line: string): string {
  let start = 0;
  for (const end of line.matchAll(SENTENCE_END)) start = end.index + end[0].length;
  return line.slice(start);
}
