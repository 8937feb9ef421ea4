/**
 * Hundredths of a token for a letter, by script: the row whose code unit `from` is the last at or before the letter's.
 * Fitted to Mistral's vocabulary of 131,072 tokens (Tekken); bench/results/reading.md has the check by language.
 */
const LETTERS: readonly [from: number, cost: number][] = [
  [0x0370, 49], // Greek
  [0x0400, 43], // Cyrillic
  [0x0530, 70], // Armenian
  [0x0590, 57], // Hebrew
  [0x0600, 41], // Arabic
  [0x0900, 45], // Devanagari
  [0x0980, 56], // Bengali and its neighbours
  [0x0b80, 47], // Tamil
  [0x0c00, 60], // the other scripts of India
  [0x0e00, 59], // Thai, Lao and others
  [0x3040, 58], // kana
  [0x3400, 105], // Han
  [0xac00, 76], // Hangul
  [0xd800, 220], // halves of what lies beyond, emoji above all
  [0xe000, 100],
];

/** The same for words in the Latin script, and for what is no letter. */
const COST = {
  word: 100,
  letterBeyondFifth: 53,
  accent: 53,
  digit: 120,
  sign: 100,
  nextSign: 10,
  lineEnd: 30,
  gap: 100,
};

type Kind = 'latin' | 'digit' | 'sign' | 'blank' | 'line end' | 'other';

/**
 * About how many tokens a model makes of a text, without a tokenizer: a little more than Mistral's makes of it. Linear
 * in the text. The vocabulary holds most short words whole, with the blank before them; it cuts long and accented ones,
 * holds runs of one sign, and takes each digit alone.
 */
export function estimateTokens(text: string): number {
  let cost = 0;
  let previous: Kind = 'other';
  let run = 0;
  let wasCapital = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    const isCapital = code >= 0x41 && code <= 0x5a;
    const startsWord = isCapital && !wasCapital;
    run = kind === previous && !startsWord ? run + 1 : 1;
    cost += costOf(kind, code, run);
    // Blanks at a line's start belong to its end before.
    if (kind !== 'blank' || previous !== 'line end') previous = kind;
    wasCapital = isCapital;
  }
  return Math.ceil(cost / 100);
}

function costOf(kind: Kind, code: number, run: number): number {
  switch (kind) {
    case 'latin': {
      const part = run === 1 ? COST.word : run > 5 ? COST.letterBeyondFifth : 0;
      return code > 0x7f ? part + COST.accent : part;
    }
    case 'digit':
      return COST.digit;
    case 'sign':
      return run === 1 ? COST.sign : COST.nextSign;
    case 'line end':
      return run === 1 ? COST.lineEnd : 0;
    case 'blank':
      return run === 2 ? COST.gap : 0;
    case 'other':
      return LETTERS.findLast(([from]) => from <= code)?.[1] ?? 0;
  }
}

function kindOf(code: number): Kind {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'latin';
  if (code === 0x20 || code === 0x09 || code === 0xa0) return 'blank';
  if (code === 0x0a || code === 0x0d) return 'line end';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 'sign';
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  if (code >= 0x300 && code < 0x370) return 'latin';
  return code < 0x370 || (code >= 0x2000 && code < 0x3040) ? 'sign' : 'other';
}
