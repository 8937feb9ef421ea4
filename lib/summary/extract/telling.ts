import { isQuestion } from '../../text/is-question.ts';
import { wordCount } from '../../text/word-count.ts';

const NUMBER = /\p{N}/u;
const LINK = /https?:\/\/\S+/;

/**
 * How much a sentence tells of its message, by signs that need no language: where it stands, how long it is, whether it
 * asks, and whether it holds a number. Greetings and sign-offs (short, no end mark) score lowest.
 * @param index its place in the message, from 0
 * @param count how many sentences the message has
 */
export function telling(sentence: string, index: number, count: number): number {
  const words = wordCount(sentence);
  if (words < 3) return -2;
  const place = 1 - index / Math.max(count, 4);
  const length = words < 6 ? -0.5 : words > 45 ? -0.4 : 0;
  const ends = /[.!?…。！？؟]["'”’)\]]*$/u.test(sentence) ? 0.2 : -0.4;
  const asks = isQuestion(sentence) ? 0.6 : 0;
  const exact = NUMBER.test(sentence) ? 0.25 : 0;
  return place + length + ends + asks + exact - (LINK.test(sentence) ? 0.3 : 0);
}
