import { type Advice, ADVICE_WORDS } from '../../warnings/advice-words.ts';
import type { Claim } from '../claim.ts';
import { fold } from '../reading/fold.ts';
import { wordsIn } from '../reading/words-in.ts';
import type { Rule } from '../rule.ts';
import { lexiconOf } from '../wording/wordings.ts';

/** Words in quotation marks are somebody's. */
const QUOTED = /"[^"]{1,400}"|(?<!\p{L})'[^']{2,400}'(?!\p{L})/gu;
const WORD = /\p{L}[\p{L}']*/gu;
/** Where a command can begin. */
const CLAUSE = /[.:;!?。！？](?:\s|$)| - /u;

/**
 * The line speaks of people, not as one of them ("I have sent …"), and tells its reader nothing to do ("Call …", "You must
 * …") without saying who wants it. A passage of the mail, word for word, is its sender's.
 */
export const voice: Rule = {
  name: 'voice',
  why: 'What a sender demands is told as theirs, and is never our advice.',
  holds: (claim: Claim) => {
    const advice = ADVICE_WORDS.get(claim.language ?? '');
    if (!advice || claim.cited.some(({ text }) => text.includes(claim.text))) return true;
    const own = fold(claim.text.replace(QUOTED, ' '));
    if (advice.self.test(own)) return false;
    const isAdvice =
      advice.must.test(own) || own.split(CLAUSE).some((clause) => isOrder(clause, advice, claim));
    return !isAdvice || wordsIn(claim.folded).some(({ word }) => isNamed(word, claim));
  },
};

/** "Call …", "Please call …" */
function isOrder(clause: string, { order }: Advice, { language }: Claim): boolean {
  const [first = '', second = ''] = clause.match(WORD) ?? [];
  return (
    order.has(first) || (order.has(second) && (lexiconOf(language)?.pleads.has(first) ?? false))
  );
}

const isNamed = (word: string, { thread }: Claim): boolean =>
  word.length > 2 && thread.named(word).length > 0;
