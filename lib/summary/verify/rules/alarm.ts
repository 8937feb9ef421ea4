import { ALARM_WORDS } from '../../../text/alarm-words.ts';
import { Said } from '../../../text/said.ts';
import { WordTable } from '../../../text/word-table.ts';
import type { Claim } from '../claim.ts';
import { isCitedSender } from '../people.ts';
import { fold } from '../../../text/fold.ts';
import { nameTokens } from '../reading/name-tokens.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';
import { verbAfter } from '../subject-of.ts';
import { lexiconOf } from '../wording/wordings.ts';

const TABLE = new WordTable(ALARM_WORDS);
type Words = Said<keyof typeof ALARM_WORDS>;

const OUR_NAME = 'precis';
/** Signs that draw the eye to an alarm. */
const SIGN = /[🚨⚠❗❕‼⛔🛑🔴🔒🔓🔑☎📞📱]/u;

/**
 * No line sounds an alarm about what is the reader's, and none asks for what nobody may ask for: that is how phishing speaks,
 * and in a summary it would be us who say it. What a sender says of an account is told as that sender's, by name, and only if they do.
 */
export const alarm: Rule = {
  name: 'alarm',
  why: 'A security alert in our voice is what an attacker wants most.',
  holds: (claim: Claim) =>
    !speaksForUs(claim) &&
    [claim.line.text, claim.line.who, claim.line.due].every(
      (text) => text === null || (!SIGN.test(text) && isCalm(fold(text), claim)),
    ),
};

function isCalm(folded: string, claim: Claim): boolean {
  const said: Words = new Said(folded, TABLE);
  if (said.isEmpty) return true;
  if (said.has('trap')) return false;
  if (said.begins('alert', 3) && /^.{1,40}[:!]/u.test(folded)) return false;
  const isTaking = said.has('credential', 'give');
  const isHarm = said.has('asset', 'harm');
  if (!isTaking && !isHarm) return true;
  if (said.has('yours') || !namesItsSender(folded, claim)) return false;
  return claim.cited.some(({ folded: mail }) => {
    const told: Words = new Said(mail, TABLE);
    return (!isTaking || told.has('credential', 'give')) && (!isHarm || told.has('asset', 'harm'));
  });
}

/** "Précis asks …": a mail that says so would have us speak. */
const speaksForUs = ({ language, text }: Claim): boolean =>
  nameTokens(text).some(
    ({ end, word }) =>
      word === OUR_NAME && (lexiconOf(language)?.says.has(verbAfter(text, end) ?? '') ?? true),
  );

const namesItsSender = (folded: string, claim: Claim): boolean =>
  wordsIn(folded).some(({ word }) => word.length > 2 && isCitedSender(word, claim));
