import { isQuestion } from '../../text/is-question.ts';
import { wordCount } from '../../text/word-count.ts';
import { isLinkLine } from './link-line.ts';
import { linesOf } from './lines-of.ts';

/** How Japanese asks without a mark. */
const ASKS_POLITELY = /か。$/u;
const SENTENCE_ENDS = /(?<=[.!?…。！？؟])/u;
/** Shorter questions that stand alone are headings: "Not at home?" */
const MIN_WORDS_ALONE = 6;
const MIN_WORDS = 4;

/** How many questions somebody asks in sentences; headings that ask are not among them. */
export const questionsIn = (text: string): number =>
  linesOf(text).reduce((sum, line) => {
    if (isLinkLine(line)) return sum;
    const sentences = line.split(SENTENCE_ENDS).filter((each) => wordCount(each) > 0);
    const least = sentences.length > 1 ? MIN_WORDS : MIN_WORDS_ALONE;
    return (
      sum +
      sentences.filter(
        (each) =>
          (isQuestion(each.trim()) || ASKS_POLITELY.test(each.trim())) && wordCount(each) >= least,
      ).length
    );
  }, 0);
