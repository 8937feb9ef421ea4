const WORD = /[\p{L}\p{N}]+/gu;
/** So many words in a row are no accident. */
const RUN = 6;

const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};

/**
 * Tells whether a text says a prompt's own words, as a mail can make a model do. The prompt is no secret, but it is no
 * summary either.
 * @param prompt what no answer may repeat; with an empty one nothing is an echo
 */
export function promptEcho(prompt: string): (text: string) => boolean {
  const known = new Set(runsOf(prompt));
  return (text) => runsOf(text).some((run) => known.has(run));
}
