/** A word of a folded text, and where it stands. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const WORD = /\p{L}+/gu;

/** The runs of letters in a folded text. */
export function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded))
    words.push({ word: match[0], start: match.index, end: WORD.lastIndex });
  return words;
}
