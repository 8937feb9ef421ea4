import { ASSENT_WORDS } from '../../warnings/assent-words.ts';
import { CONSENT_WORDS } from '../../warnings/consent-words.ts';
import { Said } from '../../warnings/said.ts';
import { WordTable } from '../../warnings/word-table.ts';
import type { Claim } from '../claim.ts';
import { fold } from '../reading/fold.ts';
import type { Rule } from '../rule.ts';

const CONSENT = new WordTable(CONSENT_WORDS);
const ASSENT = new WordTable(ASSENT_WORDS);

const hasAssent = (sentence: string): boolean => new Said(fold(sentence), ASSENT).has('assent');

/** That somebody approved, agreed or accepted is said where the line quotes it: by a yes, or a word of consent, in any language. */
export const consent: Rule = {
  name: 'consent',
  why: 'An invented yes moves money.',
  holds: (claim: Claim) =>
    !new Said(claim.folded, CONSENT).has('consent') || claim.sentences.some(hasAssent),
};
