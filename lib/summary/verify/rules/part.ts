import type { Claim } from '../claim.ts';
import { greetedIn, isTold } from '../people.ts';
import { type Speech, speechOf } from '../speech.ts';
import { peopleIn } from '../people-in.ts';
import { type Subject, subjectOf } from '../subject-of.ts';
import type { Rule } from '../rule.ts';
import type { Participant } from '../thread-facts.ts';

/**
 * Who has to act, and of whom a line tells, fits the quoted words: what their sender says of themselves ("I will …") is nobody
 * else's, what they ask ("can you …?") is not their own to do, what they ask by name is for the one they name, and whoever
 * the line begins with is the sender, named in the quoted sentence, or spoken to in it.
 */
export const part: Rule = {
  name: 'part',
  why: 'Confusing who asks with who is asked turns a thread around.',
  holds: (claim: Claim) => {
    const subject = subjectOf(claim);
    const speech = speechOf(claim);
    if (!whoFitsText(subject, claim)) return false;
    if (!speech) return true;
    return (
      owingFits(speech, claim) && subjectFits(subject, speech, claim) && calledFits(speech, claim)
    );
  },
};

/** The text and `who` name the same people: who asks does not owe, and of others the text tells itself. */
function whoFitsText(subject: Subject | null, claim: Claim): boolean {
  const owing = peopleIn(claim.line.who ?? '', claim);
  if (owing.length === 0) return true;
  const named = peopleIn(claim.line.text, claim);
  const isShared = owing.some((person) => named.includes(person));
  if (claim.line.kind !== 'ask') return named.length === 0 || isShared;
  if (!subject) return true;
  const isSubject = owing.some((person) => subject.people.includes(person));
  if (!subject.isSaying) return isSubject;
  if (!subject.isAsking) return true;
  const others = named.filter((person) => !subject.people.includes(person));
  if (others.length > 0) return owing.some((person) => others.includes(person));
  return !isSubject;
}

/** Who owes an ask, or is named beside another line. */
function owingFits(speech: Speech, claim: Claim): boolean {
  const owing = peopleIn(claim.line.who ?? '', claim);
  if (owing.length === 0 || owing.some((person) => isToldOf(person, claim))) return true;
  const { called, isFirst, isOwn, isRequest, sender } = speech;
  const isSender = owing.includes(sender);
  if (claim.line.kind !== 'ask')
    return (
      isSender ||
      (speech.isSpoken && called.length === 0) ||
      owing.some((each) => called.includes(each)) ||
      (called.length === 0 && !isFirst && areGreeted(owing, claim))
    );
  if (isRequest && isSender && owing.length === 1) return false;
  if (isOwn && !isSender) return false;
  return called.length === 0 || isSender || owing.some((person) => called.includes(person));
}

function subjectFits(subject: Subject | null, speech: Speech, claim: Claim): boolean {
  if (!subject || subject.isSaying) return true;
  const { called, isFirst, isOwn, isRequest, isSpoken, sender } = speech;
  const { people } = subject;
  if (people.some((person) => isToldOf(person, claim))) return true;
  const isAsk = claim.line.kind === 'ask';
  if (people.includes(sender)) return !(isAsk && isRequest) && !tellsOfOthers(speech, claim);
  if (isOwn) return false;
  if (called.length > 0) return people.some((person) => called.includes(person));
  if (isSpoken || isAsk || claim.line.kind === 'headline') return true;
  return !isFirst && areGreeted(people, claim);
}

/** Quotes that say nothing of their sender, and name somebody whom the line leaves out. */
function tellsOfOthers({ isFirst, sender }: Speech, claim: Claim): boolean {
  if (isFirst) return false;
  const told = claim.sentences.flatMap((sentence) => peopleIn(sentence, claim));
  const others = told.filter((person) => person !== sender);
  const named = peopleIn(claim.line.text, claim);
  return others.length > 0 && !others.some((person) => named.includes(person));
}

/** Where the quoted words call somebody, a line that names others than their sender names them as well. */
function calledFits({ called, sender }: Speech, claim: Claim): boolean {
  if (called.length === 0) return true;
  const named = peopleIn(claim.line.text, claim).filter((person) => person !== sender);
  if (named.length === 0 || named.some((person) => called.includes(person))) return true;
  return named.some((person) => isToldOf(person, claim));
}

/** Whether the cited messages greet one of them: polite forms of Romance languages name nobody in what they ask or allow. */
const areGreeted = (people: readonly Participant[], claim: Claim): boolean =>
  claim.cited.some((evidence) =>
    greetedIn(evidence, claim).some((person) => people.includes(person)),
  );

const isToldOf = ({ names }: Participant, claim: Claim): boolean =>
  [...names].some((name) => isTold(name, claim));
