import type { Claim } from './claim.ts';
import { calledIn } from './people.ts';
import { fold } from '../../text/fold.ts';
import { wordsIn } from '../../text/words-in.ts';
import type { Participant } from './thread-facts.ts';
import { FIRST_PERSON } from './wording/first-person.ts';
import { NEEDING } from './wording/needing.ts';
import { PLEAS } from './wording/pleas.ts';
import { lexiconOf } from './wording/wordings.ts';

/** What the quoted words do, where one person alone is quoted. */
export interface Speech {
  sender: Participant;
  /** They tell of their sender ("I will …"), and ask nothing of anybody. */
  isOwn: boolean;
  /** They ask something of somebody ("please", "can you …?"), and promise nothing. */
  isRequest: boolean;
  /** They have their sender as the one who acts, whatever else they do. */
  isFirst: boolean;
  /** They speak to somebody. */
  isSpoken: boolean;
  /** Whom they call by name. */
  called: readonly Participant[];
}

const JA_ASKS =
  /ください|下さい|お願い|いただけ|頂け|ませんか|でしょうか|ますか|ですか|ほしい|欲しい|必要/u;
const JA_OWN = /私|弊社|当社|[いきしちにびみりべせけえねて]ます(?!か)|いたします/u;

/** How the quotes of a line speak, or null where they are those of several people. */
export function speechOf(claim: Claim): Speech | null {
  const [first, ...others] = claim.cited;
  const sender = first ? claim.thread.by(first.sender.address) : null;
  if (!first || !sender) return null;
  if (others.some((each) => each.sender.address !== first.sender.address)) return null;
  const folded = claim.citations.map(({ quote }) => fold(quote)).join(' ');
  const called = calledIn(claim).filter((person) => person !== sender);
  if (first.language === 'ja') {
    const isAsking = JA_ASKS.test(folded) || called.length > 0;
    const isOwn = !isAsking && JA_OWN.test(folded);
    return {
      sender,
      called,
      isRequest: isAsking,
      isOwn,
      isFirst: JA_OWN.test(folded),
      isSpoken: isAsking,
    };
  }
  const lexicon = lexiconOf(first.language);
  if (!lexicon) {
    const isAsking = called.length > 0 || folded.includes('?') || PLEAS.test(folded);
    const isFirst = FIRST_PERSON.test(folded);
    const isOwn = isFirst && !isAsking;
    return {
      sender,
      called,
      isRequest: isAsking && !isFirst,
      isOwn,
      isFirst: true,
      isSpoken: true,
    };
  }
  const words = wordsIn(folded).map(({ word }) => word);
  const isFirst = words.some(
    (word, i) =>
      lexicon.first.has(word) && (!lexicon.pleads.has(word) || lexicon.not.has(words[i - 1] ?? '')),
  );
  const isSecond = words.some((word) => lexicon.second.has(word)) || called.length > 0;
  const isPleading =
    words.some((word, i) => lexicon.pleads.has(word) && !lexicon.not.has(words[i - 1] ?? '')) ||
    folded.includes('?') ||
    NEEDING.test(folded) ||
    called.length > 0;
  return {
    sender,
    called,
    isOwn: isFirst && !isSecond && !isPleading,
    isRequest: isPleading && !isFirst,
    isFirst,
    isSpoken: isSecond || isPleading,
  };
}
