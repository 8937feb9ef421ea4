import { normalise } from '../../../text/normalise.ts';
import { CONSENT_WORDS } from '../wording/consent-words.ts';
import { Said } from '../../../text/said.ts';
import { WordTable } from '../../../text/word-table.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject-of.ts';

const TABLE = new WordTable(CONSENT_WORDS);

/**
 * What only a forwarded mail says is not said by who forwards it, and a consent in it is told as forwarded: anybody can write
 * "From: the boss" into a mail.
 */
export const forwarded: Rule = {
  name: 'forwarded',
  why: 'Who is said to have agreed did not write to this thread.',
  holds: (claim: Claim) => {
    if (!claim.cited.some(({ number }) => ownWords(number, claim) !== null)) return true;
    const said = new Said(claim.folded, TABLE);
    if (said.has('forward')) return true;
    const isConsent = said.has('consent') || said.has('confirm') || claim.line.kind === 'decision';
    if (!isConsent && (said.has('pass') || !isOfForwarder(claim))) return true;
    return claim.citations.some(({ evidence, quote }) => {
      const own = ownWords(evidence?.number ?? 0, claim);
      return own === null || own.includes(quote);
    });
  },
};

/** Whether the line begins with somebody who sent a cited message. */
function isOfForwarder(claim: Claim): boolean {
  const senders = claim.cited.map(({ sender }) => sender.address.toLowerCase());
  return subjectOf(claim)?.people.some(({ address }) => senders.includes(address)) ?? false;
}

/** A message's own words, normalised; null where it forwards nothing. */
function ownWords(number: number, { talk }: Claim): string | null {
  const message = talk.clean.messages.find((each) => each.number === number);
  const segments = message?.segments ?? [];
  if (!segments.some(({ role }) => role === 'forwarded')) return null;
  return normalise(
    segments
      .filter(({ role }) => role === 'own')
      .map(({ text }) => text)
      .join('\n'),
  );
}
