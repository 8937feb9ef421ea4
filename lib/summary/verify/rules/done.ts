import { DONE_WORDS } from '../../warnings/done-words.ts';
import { Said } from '../../warnings/said.ts';
import { WordTable } from '../../warnings/word-table.ts';
import type { Claim } from '../claim.ts';
import { fold } from '../reading/fold.ts';
import { isCitedSender } from '../people.ts';
import { wordsIn } from '../reading/words-in.ts';
import type { Rule } from '../rule.ts';

const TABLE = new WordTable(DONE_WORDS);
const tellsOfDoing = (folded: string): boolean => new Said(folded, TABLE).has('done');

/**
 * That something was sent, forwarded, deleted or answered is said in the quoted sentences, too, or of a person who wrote the
 * cited message.
 */
export const done: Rule = {
  name: 'done',
  why: 'What a mail asks for is not done, least of all by us.',
  holds: (claim: Claim) =>
    !tellsOfDoing(claim.folded) ||
    wordsIn(claim.folded).some(({ word }) => isCitedSender(word, claim)) ||
    claim.sentences.some((sentence) => tellsOfDoing(fold(sentence))),
};
