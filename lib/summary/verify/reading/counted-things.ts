import { NUMBER_WORDS } from '../wording/number-words.ts';
import { lexiconOf } from '../wording/wordings.ts';
import { numberMentions } from './number-mentions.ts';
import { spelledNumbers } from './spelled-numbers.ts';
import { wordsIn } from '../../../text/words-in.ts';

/** A bare number of a text, and the word behind it: "16 uprights". */
export interface CountedThing {
  values: readonly string[];
  /** The beginning of the word right behind it, or its counter; empty where none stands there. */
  thing: string;
  /** Those of the two longer words before it: "the copies become 3,500". */
  before: readonly string[];
}

const STEM = 5;
const LEAST = 4;
const REACH = 24;
/** Those of people and of some kinds of things; 個 counts anything. */
const COUNTER = /^ ?([名人位명台대冊권枚장])/;
const LETTERS = /^\p{Script=Latin}+$/u;

/** The counter behind a number of Chinese, Japanese or Korean: 16名. */
const counterAt = (after: string): string | undefined => COUNTER.exec(after)?.[1];

/** What a folded text in a language, numerals as digits, dates and hours left out, counts. */
export function countedThings(text: string, language: string | null): CountedThing[] {
  const little = lexiconOf(language)?.little;
  const isThing = (word: string) =>
    word.length >= LEAST && LETTERS.test(word) && !little?.has(word) && !NUMBER_WORDS.has(word);
  const bare = numberMentions(text).filter(
    ({ units, measures }) => units.length + measures.length === 0,
  );
  const spelled = spelledNumbers(text, NUMBER_WORDS).filter(
    ({ measures }) => measures.length === 0,
  );
  return [...bare, ...spelled].map(({ end, start, values }) => {
    const after = text.slice(end, end + REACH);
    const [next] = wordsIn(after);
    const isNext = next !== undefined && next.start <= 1 && /^[ -]?\p{L}/u.test(after);
    const before = wordsIn(text.slice(Math.max(0, start - REACH), start)).slice(-2);
    return {
      values,
      thing: counterAt(after) ?? (isNext && isThing(next.word) ? next.word.slice(0, STEM) : ''),
      before: before.filter(({ word }) => isThing(word)).map(({ word }) => word.slice(0, STEM)),
    };
  });
}
