import type { Claim } from '../claim.ts';
import { isUnspaced, standsIn } from '../../../text/stands-in.ts';
import type { Rule } from '../rule.ts';
import type { Evidence } from '../evidence.ts';

/** Letters and digits that a quote needs to prove anything; a letter of an unspaced script says as much as two. */
const SUBSTANCE = 6;
const SIGN = /[\p{L}\p{N}]/gu;
const ENDS = /^[\s.!?,;:…。！？、)"'-]*$/u;

/**
 * Every quote is in the message it names, to the letter, and cuts no word. A very short one ("Yes.", "OK") only where it
 * is a whole line or sentence of that message: as a part of one it would be found anywhere.
 */
export const quote: Rule = {
  name: 'quote',
  why: 'Nothing is shown that a reader could not find in the mail.',
  holds: ({ citations }: Claim) =>
    citations.every(
      ({ evidence, quote: words }) =>
        evidence !== null && standsIn(evidence.text, words) && provesSomething(words, evidence),
    ),
};

function provesSomething(words: string, evidence: Evidence): boolean {
  const signs = words.match(SIGN) ?? [];
  const substance = signs.reduce((sum, sign) => sum + (isUnspaced(sign) ? 2 : 1), 0);
  if (substance >= SUBSTANCE) return true;
  return substance >= 2 && isWholeSentence(words, evidence);
}

function isWholeSentence(words: string, { paragraphs: { starts, text } }: Evidence): boolean {
  const wanted = words.replace(/[\s.!?,;:…。！？、]+$/u, '');
  return starts.some((start, i) => {
    const line = text.slice(start, Math.min(starts[i + 1] ?? text.length, start + 2_000));
    return line
      .split(/(?<=[.!?…,;。！？、])/u)
      .some(
        (part) =>
          part.trimStart().startsWith(wanted) && ENDS.test(part.trimStart().slice(wanted.length)),
      );
  });
}
