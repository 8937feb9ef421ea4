import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';

/** The quoted sentences of a line, each as if its message said no more. */
export const excerptsOf = ({ citations }: Claim): Evidence[] =>
  citations.flatMap(({ evidence, quote }) => {
    const sentence = evidence?.sentencesOf(quote);
    return evidence && sentence ? [evidence.excerpt(sentence)] : [];
  });
