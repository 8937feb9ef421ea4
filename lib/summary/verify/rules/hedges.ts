import type { Claim } from '../claim.ts';
import { type Clause, clausesIn } from '../reading/clauses.ts';
import { continuesIn } from '../reading/continues-in.ts';
import { doubtIn } from '../reading/doubt.ts';
import { fold } from '../../../text/fold.ts';
import { nearestClauses } from '../reading/nearest-clauses.ts';
import { sentenceSpans } from '../../../text/sentence-spans.ts';
import type { Rule } from '../rule.ts';
import { PROPOSALS } from '../wording/proposals.ts';
import { REPORTED } from '../wording/reported.ts';

/** What asks for something leaves open by itself whether it is so. */
const ASKING = new Set(['ask', 'question']);

const QUESTION = /(?:[?؟]|か。?|까\.?|吗。?)["')\]]*$/u;

/**
 * What the quoted words leave open ("might", "hopefully", "could"), the line leaves open, too: by a word of doubt, or as what
 * somebody proposes, asks or hopes. A question that somebody asked is no fact, and what somebody
 * proposes or prefers no decision.
 */
export const hedges: Rule = {
  name: 'hedges',
  why: '"We might come" is no promise.',
  holds: (claim: Claim) => {
    const { folded, foldedSentences, isOneLanguage, language, line } = claim;
    if (ASKING.has(line.kind)) return true;
    const isOpen = folded.includes('?') || (language !== null && doubtIn(folded, language).isOpen);
    if (line.kind !== 'disagreement' && foldedSentences.every((each) => QUESTION.test(each)))
      return isOpen || REPORTED.asks.test(folded);
    if (line.kind === 'decision' && foldedSentences.every(isProposed))
      return isOpen || PROPOSALS.test(folded);
    return isOpen || language === null || (isOneLanguage ? clausesAreSure : quotesAreSure)(claim);
  },
};

/** Whether each of its sentences tells a wish. */
const isProposed = (text: string): boolean =>
  sentenceSpans(text).every(({ end, start }) => PROPOSALS.test(text.slice(start, end)));

function clausesAreSure({ clauses, foldedSentences, language, meantClauses }: Claim): boolean {
  const isHedged = (text: string) => doubtIn(text, language).isHedged;
  if (!foldedSentences.some(isHedged)) return true;
  return clauses.every((said) => {
    const nearest = nearestClauses(said, meantClauses, allKeys);
    if (nearest.length === 0 || !nearest.every(({ text }) => isHedged(text))) return true;
    return continuesIn(said, nearest, meantClauses).some(({ text }) => !isHedged(text));
  });
}

const allKeys = ({ keys, numbers }: Clause): ReadonlySet<string> => new Set([...keys, ...numbers]);

/** Of another language only what is left open as a whole can be told. */
const quotesAreSure = ({ citations }: Claim): boolean =>
  !citations.every(({ evidence, quote }) => {
    const language = evidence?.language ?? null;
    return clausesIn(fold(quote), language, () => false).every(
      ({ text }) => doubtIn(text, language).isHedged,
    );
  });
