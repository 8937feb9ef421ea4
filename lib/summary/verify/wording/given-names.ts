import names from './names.json' with { type: 'json' };

/**
 * First names of many countries, folded, without those that are also words a sentence may begin with. They tell a name that a
 * thread does not know where capitals do not: at the start of a sentence, and in German.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  names.given.flatMap((row) => row.split(' ')),
);

/** Family names that are written without a space before what follows: Japanese, Chinese, Korean. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  names.family.flatMap((row) => row.split(' ')),
);
