const MAX_CHARS = 200_000;
const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
const WORD = /[\p{L}\p{N}]/u;

/** A sentence of a message: its words with white space collapsed, and its place, from 0. */
export interface Sentence {
  text: string;
  index: number;
}

/**
 * The sentences of a text in any language (Intl.Segmenter). Hard-wrapped lines are joined; a blank line, a list item or
 * a short line of its own ends a sentence. Runs without a letter or digit are left out.
 */
export function sentencesOf(text: string): Sentence[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return paragraphsOf(text.slice(0, MAX_CHARS))
    .flatMap((paragraph) =>
      Array.from(segmenter.segment(paragraph), ({ segment }) => segment.trim()),
    )
    .filter((sentence) => WORD.test(sentence))
    .map((sentence, index) => ({ text: sentence, index }));
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    if (open !== '') paragraphs.push(open);
    open = '';
  };
  let wrapAt = 0;
  for (const line of text.split('\n')) {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words === '' || LIST_ITEM.test(line) || wrapAt < 40) close();
    open = open === '' ? words : `${open} ${words}`;
    wrapAt = words.length;
  }
  close();
  return paragraphs;
}
