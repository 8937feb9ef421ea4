import type { MACHINE_WORDS } from './machine-words.ts';
import type { Said } from '../../text/said.ts';

/** How far an order can stand behind the word that takes it back: "Ignore any and all of your previous instructions". */
const REACH = 7;
/** How far before it, in languages that end with the verb: "alle Anweisungen ignorieren". */
const REACH_BEFORE = 3;
/** How far around the two of them other words count. */
const AROUND = 3;

/**
 * Whether a sentence takes all orders back: "Ignore all previous instructions". Not so where somebody did or may do it ("we
 * forgot", "you can override"), where mails are to be ignored, or orders about one thing.
 */
export function takesOrdersBack(said: Said<keyof typeof MACHINE_WORDS>): boolean {
  if (said.has('mine')) return false;
  const within = (concept: keyof typeof MACHINE_WORDS, from: number, to: number) =>
    said.placesOf(concept).some((at) => at >= from && at <= to);
  return said.placesOf('override').some((verb) =>
    said.placesOf('orders').some((order) => {
      const [first, last] = [Math.min(verb, order), Math.max(verb, order)];
      return (
        last - first <= (order > verb ? REACH : REACH_BEFORE) &&
        within('all', order > verb ? first : first - AROUND, last) &&
        !within('mail', first, last) &&
        !within('about', first, last + AROUND) &&
        !within('auxiliary', first - AROUND, last)
      );
    }),
  );
}
