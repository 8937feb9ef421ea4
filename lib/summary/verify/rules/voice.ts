import { type Advice, ADVICE_WORDS } from '../../warnings/advice-words.ts';
import type { Claim } from '../claim.ts';
import { fold } from '../reading/fold.ts';
import { wordsIn } from '../reading/words-in.ts';
import type { Rule } from '../rule.ts';
import { lexiconOf } from '../wording/wordings.ts';

/** Words in quotation marks are somebody's. */
const QUOTED = /"[^"]{1,400}"|(?<!\p{L})'[^']{2,400}'(?!\p{L})/gu;
const WORD = /\p{L}[\p{L}']*/gu;
/** What may stand before a command. */
const HASTE = new Set(
  `please urgently now immediately quickly just kindly then first also so always let us
   sofort jetzt bitte dringend schnell gleich bitte urgemment maintenant vite s'il vous plait immediatement por favor
   ahora urgentemente ya inmediatamente per favore adesso subito agora ja urgente nu direct onmiddellijk`.split(
    /\s+/,
  ),
);
/** What a command is about: after a comma, a verb alone may be a noun. */
const OBJECTS = new Set(
  `the this that your our us it them him her a an den die das dein deinen ihre ihren le la les votre vos ton el los las su tu
   il lo gli i tuo suo o os as seu sua teu de het je uw`.split(/\s+/),
);
/** Where a command can begin. */
const CLAUSE = /[.:;!?。！？](?:\s|$)| - /u;

/**
 * The line speaks of people, not as one of them ("I have sent …"), and tells its reader nothing to do ("Call …", "You must
 * …") without saying who wants it. A passage of the mail, word for word, is its sender's.
 */
export const voice: Rule = {
  name: 'voice',
  why: 'What a sender demands is told as theirs, and is never our advice.',
  holds: (claim: Claim) => {
    const advice = ADVICE_WORDS.get(claim.language ?? '');
    if (!advice || claim.cited.some(({ text }) => text.includes(claim.text))) return true;
    const own = fold(claim.text.replace(QUOTED, ' '));
    if (advice.self.test(own)) return false;
    const isAdvice =
      advice.must.test(own) || own.split(CLAUSE).some((clause) => isOrder(clause, advice, claim));
    return !isAdvice || wordsIn(claim.folded).some(({ word }) => isNamed(word, claim));
  },
};

/** "Call …", "Now please call …", "To keep it, call the …" */
function isOrder(clause: string, { order }: Advice, { language }: Claim): boolean {
  const pleads = lexiconOf(language)?.pleads;
  const words = clause.match(WORD) ?? [];
  const first = words.findIndex((word) => !HASTE.has(word) && !pleads?.has(word));
  if (words.slice(0, first + 1).some((word) => order.has(word))) return true;
  return clause
    .split(', ')
    .slice(1)
    .some((part) => {
      const [verb = '', object = ''] = part.match(WORD) ?? [];
      return order.has(verb) && OBJECTS.has(object);
    });
}

const isNamed = (word: string, { thread }: Claim): boolean =>
  word.length > 2 && thread.named(word).length > 0;
