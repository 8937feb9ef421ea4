import { normalise } from '../../../normalise.ts';
import { CONSENT_WORDS } from '../../warnings/consent-words.ts';
import { Said } from '../../warnings/said.ts';
import { WordTable } from '../../warnings/word-table.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

const TABLE = new WordTable(CONSENT_WORDS);

/** A consent that only a forwarded mail holds is told as forwarded: anybody can write "From: the boss" into a mail. */
export const forwarded: Rule = {
  name: 'forwarded',
  why: 'Who is said to have agreed did not write to this thread.',
  holds: (claim: Claim) => {
    const said = new Said(claim.folded, TABLE);
    const isConsent = said.has('consent') || said.has('confirm') || claim.line.kind === 'decision';
    if (!isConsent || said.has('forward')) return true;
    return claim.citations.some(({ evidence, quote }) => {
      const own = ownWords(evidence?.number ?? 0, claim);
      return own === null || own.includes(quote);
    });
  },
};

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
