import { ASSENT_WORDS } from '../wording/assent-words.ts';
import { CONSENT_WORDS } from '../wording/consent-words.ts';
import { Said } from '../../../text/said.ts';
import { WordTable } from '../../../text/word-table.ts';
import type { Claim } from '../claim.ts';
import { isCitedSender, isTold } from '../people.ts';
import { peopleIn } from '../people-in.ts';
import { denialIn } from '../reading/denial.ts';
import { toldIn } from '../reading/told-in.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject-of.ts';
import { GO_AHEAD } from '../wording/go-ahead.ts';
import { REPORTED } from '../wording/reported.ts';
import { lexiconOf, LEXICONS } from '../wording/wordings.ts';

const CONSENT = new WordTable(CONSENT_WORDS);
const ASSENT = new WordTable(ASSENT_WORDS);
/** Where a word of consent is a noun: a consent that is still wanted. */
const PENDING = /待|必要|希望|需要|等|필요|대기|바란|oczek|czeka|beklen|bekliyor|ينتظر|مطلوب/u;
const CLAUSE = /[,;:.。、，；]\s?/u;

const hasAssent = (folded: string): boolean =>
  new Said(folded, ASSENT).has('assent') || GO_AHEAD.test(folded);

/**
 * That somebody approved, agreed or accepted is said where the line quotes it: by a yes, or a word of consent, in any
 * language, and not in what is only asked. What was decided is told there, too. A question, or a line that asks for a
 * consent, tells of none.
 */
export const consent: Rule = {
  name: 'consent',
  why: 'An invented yes moves money.',
  holds: (claim: Claim) => {
    const { kind } = claim.line;
    const told = claim.foldedSentences.flatMap(toldIn);
    if (kind === 'decision' && told.length === 0) return false;
    if (tellsOfConfirming(claim.folded) && !deniesAll(claim)) {
      if (isAnothers(claim)) return false;
      if (!namesSender(claim) && !isAsking(claim) && !told.some(hasAssent)) return false;
    }
    const consenting = claim.folded.split(CLAUSE).filter(tellsOfConsent);
    if (consenting.length === 0) return true;
    if (consenting.every((clause) => denies(clause, claim.language))) return true;
    if (told.some(hasAssent)) return !isAnothers(claim);
    return isAsking(claim) && claim.foldedSentences.some(hasAssent);
  },
};

/** In a language that cannot be told, by the words of any. */
const denies = (clause: string, language: string | null): boolean =>
  (language === null ? LEXICONS.map((each) => each.language) : [language]).some(
    (each) => denialIn(clause, each)?.isDenied,
  );

const deniesAll = ({ folded, language }: Claim): boolean =>
  folded
    .split(CLAUSE)
    .filter(tellsOfConfirming)
    .every((clause) => denies(clause, language));

const tellsOfConfirming = (clause: string): boolean => new Said(clause, CONSENT).has('confirm');
const tellsOfConsent = (clause: string): boolean => new Said(clause, CONSENT).has('consent');

const namesSender = (claim: Claim): boolean =>
  wordsIn(claim.folded).some(({ word }) => word.length > 1 && isCitedSender(word, claim)) ||
  peopleIn(claim.line.text, claim).length > 0;

/** Whether the line asks for a consent: what it asks for is in the mail's question. */
function isAsking(claim: Claim): boolean {
  const { kind } = claim.line;
  if (kind === 'decision') return false;
  if (kind === 'ask' || kind === 'question') return true;
  if (lexiconOf(claim.language)) return subjectOf(claim)?.isAsking ?? false;
  return REPORTED.asks.test(claim.folded) || PENDING.test(claim.folded);
}

/** Whether the line's subject is a participant of whose yes the quoted words do not tell. */
function isAnothers(claim: Claim): boolean {
  const subject = subjectOf(claim);
  if (!subject || claim.line.kind === 'ask' || subject.isAsking) return false;
  return !subject.people.some(({ names }) =>
    [...names].some((name) => isCitedSender(name, claim) || isTold(name, claim)),
  );
}
