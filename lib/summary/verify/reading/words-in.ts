/** A word of a folded text, and where it stands. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const WORD = /\p{L}+/gu;

/** The runs of letters in a folded text. */
export const wordsIn = (folded: string): Word[] =>
  Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
