import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { isCalled, nameUse } from './reading/addressed.ts';
import { fold } from '../../text/fold.ts';
import { isUnspaced } from '../../text/stands-in.ts';
import type { Participant } from './thread-facts.ts';

/** Whether a message's words hold a folded word. */
export const says = (evidence: Evidence, word: string): boolean =>
  isUnspaced(word[0] ?? '') ? evidence.folded.includes(word) : evidence.words.has(word);

/** Whether the cited messages, the subject or a cited sender's name hold a folded word. */
export const isKnownName = (word: string, claim: Claim): boolean =>
  claim.sources.some((each) => says(each, word)) || isCitedSender(word, claim);

/** Whether a folded name is that of somebody who sent a cited message. */
export const isCitedSender = (word: string, { cited, thread }: Claim): boolean =>
  thread
    .named(word)
    .some(({ address }) => cited.some(({ sender }) => sender.address.toLowerCase() === address));

/**
 * Whether a participant's name may stand in the line: they sent a cited message, are named in the quoted sentences or the
 * subject, are spoken to anywhere in a cited message, or one that speaks to nobody by name may speak to them.
 */
export function isReachable(word: string, claim: Claim): boolean {
  const bearers = claim.thread.named(word);
  const names = [...new Set(bearers.flatMap((person) => [...person.names]))];
  if (names.some((name) => isCitedSender(name, claim) || says(claim.thread.subject, name)))
    return true;
  if (
    names.some((name) => claim.foldedSentences.some((sentence) => nameUse(sentence, name) !== null))
  )
    return true;
  if (
    claim.cited.some(({ lines }) =>
      names.some((name) => lines.some((each) => isCalled(each, name))),
    )
  )
    return true;
  return claim.cited.some(
    (evidence) =>
      !callsSomebody(evidence, claim) &&
      claim.thread
        .addresseesOf(evidence.number)
        .some((person) => bearers.some(({ address }) => address === person.address)),
  );
}

/** Whether a message speaks to a participant by name. */
const callsSomebody = (evidence: Evidence, { thread }: Claim): boolean =>
  thread.participants.some(
    ({ address, names }) =>
      address !== evidence.sender.address.toLowerCase() &&
      [...names].some((name) => evidence.lines.some((line) => isCalled(line, name))),
  );

/** Whether the sentences that are quoted speak of a folded name's bearer, and not to them. */
export const isTold = (word: string, { foldedSentences }: Claim): boolean =>
  foldedSentences.some((sentence) => nameUse(sentence, word) === 'told');

/** Whom the sentences that are quoted speak to by name. */
export const calledIn = ({ foldedSentences, thread }: Claim): Participant[] =>
  thread.participants.filter(({ names }) =>
    foldedSentences.some((sentence) =>
      [...names].some((name) => nameUse(sentence, name) === 'called'),
    ),
  );

/** Whom a message greets: calls by name on one of its first lines. */
export const greetedIn = ({ paragraphs }: Evidence, { thread }: Claim): Participant[] => {
  const { starts, text } = paragraphs;
  const greetings = starts
    .slice(0, 2)
    .map((start, i) =>
      fold(text.slice(start, Math.min(starts[i + 1] ?? Infinity, start + MAX_GREETING)).trim()),
    );
  return thread.participants.filter(({ names }) =>
    [...names].some((name) => greetings.some((line) => isCalled(line, name))),
  );
};

const MAX_GREETING = 48;
