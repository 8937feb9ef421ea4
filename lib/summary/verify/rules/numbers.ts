import type { Claim } from '../claim.ts';
import { standsIn } from '../reading/stands-in.ts';
import { wordsIn } from '../reading/words-in.ts';
import type { Rule } from '../rule.ts';
import { CLAIMED_NUMBERS } from '../wording/number-words.ts';

/** "B12", "WP2", "rc3": letters and digits that are one name. */
const CODE = /(?<![\p{L}\p{N}])([a-z\u0370-\u04FF]{1,12})[-_.]?(\d[\p{L}\d]{0,20})/gu;

/** Millions and more, in words, and what stands for them in a mail. */
const MILLIONS =
  /(?<!\p{L})(?:(?:half a |a )?(?:m|b|tr)illions?|millionen|milliarden?|millions?|milliards?|mill[oó]n(?:es)?|milione?i?|miliard[io]|milh(?:ao|oes)|bilh(?:ao|oes)|miljoen|miljard)(?!\p{L})/u;
const AS_MILLIONS =
  /million|milliard|miliard|millon|milion|milh|bilh|miljoen|miljard|billion|trillion|(?<!\p{L})(?:mio|mln|mn|m|mrd|bn|mld)(?!\p{L})|[万億亿만억]|\d{7}|\d[.,' ]\d{3}[.,' ]\d{3}/u;

/** "7c0e2f", "2x4": letters between digits, where no digit counts anything. */
const MIXED = /(?<![\p{L}\p{N}])\d{1,64}\p{L}{1,64}\d[\p{L}\d]{0,128}/gu;

/**
 * Every number of the line is one of the cited messages or of the subject, in any notation: 1.000,00 is 1,000.00, 48.5k is
 * 48,500, "two" is "zwei" is 2. Dates and times have rules of their own.
 */
export const numbers: Rule = {
  name: 'numbers',
  why: 'An invented or mistaken figure does most harm and is noticed last.',
  holds: (claim: Claim) => {
    const { due, who } = claim.line;
    return (
      [claim.folded, ...[due, who].map((each) => claim.fold(each))].every((text) =>
        numbersStand(claim, text),
      ) &&
      wordsStand(claim) &&
      (!MILLIONS.test(claim.folded) || claim.sources.some(({ folded }) => AS_MILLIONS.test(folded)))
    );
  },
};

const numbersStand = (claim: Claim, text: string): boolean =>
  claim
    .numbers(text)
    .every(({ values }) =>
      claim.sources.some(({ amounts }) => values.some((value) => amounts.has(value))),
    ) &&
  Array.from(claim.undated(text).matchAll(CODE)).every(([whole, letters = '', digits = '']) =>
    [whole, letters + digits, `${letters} ${digits}`, `${letters}-${digits}`].some((written) =>
      claim.sources.some(({ folded }) => standsIn(folded, written)),
    ),
  ) &&
  (claim.undated(text).match(MIXED) ?? []).every((code) =>
    claim.sources.some(({ folded }) => standsIn(folded, code)),
  );

/** A count in words may also be that of a list's items, or of the quotes: "three people agree". */
function wordsStand(claim: Claim): boolean {
  const counts = CLAIMED_NUMBERS.get(claim.language ?? '');
  if (!counts) return true;
  return wordsIn(claim.undated()).every(({ word }, i, all) => {
    const value = counts.get(word);
    // "two million" is no two; the million itself is held against the mail.
    if (value === undefined || MILLIONS.test(all[i + 1]?.word ?? '')) return true;
    return (
      value === claim.citations.length ||
      claim.sources.some(
        ({ amounts, paragraphs }) => amounts.has(String(value)) || paragraphs.items === value,
      )
    );
  });
}
