import type { Claim } from '../claim.ts';
import { clausesIn } from '../reading/clauses.ts';
import { conditionIn, dependsIn } from '../reading/conditions-in.ts';
import { contentKeys } from '../reading/content-keys.ts';
import { doubtIn } from '../reading/doubt.ts';
import { nearestClauses } from '../reading/nearest-clauses.ts';
import type { Rule } from '../rule.ts';

/** What asks for something promises nothing. */
const ASKING = new Set(['ask', 'question']);
const SENTENCES = /(?<=[.!?;:。])(?!\d)/;

/**
 * What the quoted sentence makes depend on something ("if the bank agrees, we sell"), the line does not tell as sure: it names
 * the condition, a word of it, or leaves it open. "If you like" is no condition.
 */
export const conditions: Rule = {
  name: 'conditions',
  why: '"We sell if the bank agrees" is not "we sell".',
  holds: (claim: Claim) => {
    const { folded, foldedSentences, isOneLanguage, language, line } = claim;
    if (ASKING.has(line.kind) || !isOneLanguage) return true;
    if (dependsIn(folded, language) || doubtIn(folded, language).isOpen) return true;
    const sentences = foldedSentences
      .flatMap((each) => each.split(SENTENCES))
      .map((text) => ({ text, conditional: conditionIn(text, language) }));
    const sure = sentences.flatMap(({ conditional, text }) => (conditional ? [] : [text]));
    return sentences.every(
      ({ conditional }) =>
        !conditional ||
        tellsOf(conditional.condition, claim) ||
        !isNearest(conditional.rest, sure, claim),
    );
  },
};

const isNamed = (claim: Claim) => (word: string) => claim.thread.named(word).length > 0;

/** Whether the line has a word or number of the condition. */
function tellsOf(condition: string, claim: Claim): boolean {
  const keys = contentKeys(condition, claim.language, isNamed(claim));
  const said = contentKeys(claim.folded, claim.language, isNamed(claim));
  return [...keys].some((key) => said.has(key));
}

/** Whether the line tells of what depends on the condition, and nothing that is sure tells of it as well. */
function isNearest(rest: string, sure: readonly string[], claim: Claim): boolean {
  const read = (text: string) => clausesIn(text, claim.language, isNamed(claim));
  const dependent = read(rest);
  const meant = [...dependent, ...sure.flatMap(read)];
  return claim.clauses.some((said) => {
    const nearest = nearestClauses(said, meant);
    return nearest.length > 0 && nearest.every((each) => dependent.includes(each));
  });
}
