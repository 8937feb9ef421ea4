import { ADVICE_WORDS } from '../wording/advice-words.ts';
import type { Claim } from '../claim.ts';
import { askedWords } from '../reading/asked-words.ts';
import { isReported } from '../is-reported.ts';
import { fold } from '../../../text/fold.ts';
import { startsWithCommand } from '../reading/starts-with-command.ts';
import { startsWithOrder } from '../reading/starts-with-order.ts';
import type { Rule } from '../rule.ts';

/** Words in quotation marks are somebody's. */
const QUOTED = /"[^"]{1,400}"|(?<!\p{L})'[^']{2,400}'(?!\p{L})/gu;
/** Whose words tell who speaks or what is to do where the language of a line cannot be told. */
const DISTINCT = ['pl', 'tr'];

/**
 * The line speaks of people, not as one of them ("I have sent …"), and tells its reader nothing to do ("Call …", "You must
 * …", "It is best to …") without saying who wants it. A passage of the mail, word for word, is its sender's, and is shown
 * as a quotation.
 */
export const voice: Rule = {
  name: 'voice',
  why: 'What a sender demands is told as theirs, and is never our advice.',
  holds: (claim: Claim) => {
    if (claim.cited.some(({ text }) => text.includes(claim.text))) return true;
    const own = fold(claim.text.replace(QUOTED, ' '));
    const languages = claim.language === null ? DISTINCT : [claim.language];
    if (languages.some((language) => ADVICE_WORDS.get(language)?.self.test(own))) return false;
    const isAdvice =
      languages.some((language) => advises(own, language, claim)) ||
      (claim.language === null && startsWithOrder(own));
    return !isAdvice || isReported(claim);
  },
};

const advises = (own: string, language: string, claim: Claim): boolean =>
  (ADVICE_WORDS.get(language)?.must.test(own) ?? false) ||
  startsWithCommand(claim.undated(own), language, askedWords(claim.foldedSentences, language));
