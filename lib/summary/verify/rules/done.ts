import { DONE_WORDS } from '../wording/done-words.ts';
import { Said } from '../../../text/said.ts';
import { WordTable } from '../../../text/word-table.ts';
import type { Claim } from '../claim.ts';
import { isCitedSender } from '../people.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';

const TABLE = new WordTable(DONE_WORDS);
/** Between an auxiliary and its participle. */
const REACH = 4;

/**
 * That something was sent, forwarded or deleted is said in the quoted sentences, too, or of a person who wrote the cited
 * message; so is that something was answered, where the line does not say that somebody answered ("the teacher replied") and
 * cites no later message than the first.
 */
export const done: Rule = {
  name: 'done',
  why: 'What a mail asks for is not done, least of all by us.',
  holds: (claim: Claim) => {
    const told = new Said(claim.folded, TABLE);
    const isAnswer = told.has('answered');
    if (!told.has('done') && !isAnswer) return true;
    if (isAhead(told)) return true;
    if (wordsIn(claim.folded).some(({ word }) => isCitedSender(word, claim))) return true;
    if (!told.has('done') && !told.before('passive', 'answered', REACH) && isLater(claim))
      return true;
    return claim.foldedSentences.some((sentence) => {
      const said = new Said(sentence, TABLE);
      return said.has('done') || (isAnswer && said.has('answered'));
    });
  },
};

/** Whether all of it is yet to be done. */
const isAhead = (told: Said<keyof typeof DONE_WORDS>): boolean =>
  [...told.placesOf('done'), ...told.placesOf('answered')].every((at) =>
    told.placesOf('ahead').some((before) => before < at && at - before <= REACH),
  );

/** Whether a cited message can answer another one. */
const isLater = ({ cited }: Claim): boolean => cited.some(({ number }) => number > 1);
