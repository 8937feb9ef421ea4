import type { Claim } from './claim.ts';
import { fold } from './reading/fold.ts';
import { isUnspaced } from './reading/stands-in.ts';
import { wordsIn } from './reading/words-in.ts';
import type { Participant } from './thread.ts';

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
