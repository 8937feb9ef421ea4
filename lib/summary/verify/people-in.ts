import type { Claim } from './claim.ts';
import { fold } from '../../text/fold.ts';
import { isUnspaced } from '../../text/stands-in.ts';
import { wordsIn } from '../../text/words-in.ts';
import type { Participant } from './thread-facts.ts';

/** The participants that a text names; possessive forms count. */
export function peopleIn(text: string, { thread }: Claim): Participant[] {
  const folded = fold(text);
  const words = new Set(wordsIn(folded).map(({ word }) => word));
  return thread.participants.filter(({ names }) =>
    [...names].some(
      (name) =>
        words.has(name) ||
        words.has(`${name}s`) ||
        (isUnspaced(name[0] ?? '') && folded.includes(name)),
    ),
  );
}
