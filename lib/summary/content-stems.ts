import { fold } from '../text/fold.ts';

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Scripts in which two letters tell as much as four of an alphabet. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The beginnings of a text's longer words, in any script: enough to tell whether two sentences speak of the same thing in
 * other forms of the same words. Numbers are whole.
 * @param without texts whose words do not count: who, by when
 */
export function contentStems(
  text: string,
  without: readonly (string | null)[] = [],
): ReadonlySet<string> {
  const besides = stemsIn(without.map((each) => each ?? '').join(' '));
  return stemsIn(text).difference(besides);
}

function stemsIn(text: string): ReadonlySet<string> {
  const words = Array.from(SEGMENTER.segment(fold(text)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  return new Set(words.flatMap(stemOf));
}

function stemOf(word: string): string[] {
  if (/^\d/.test(word)) return [word];
  const length = DENSE.test(word) ? 2 : 4;
  return word.length < length ? [] : [word.slice(0, length)];
}
