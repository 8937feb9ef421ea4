import type { Claim } from '../claim.ts';
import { computedAmounts } from '../computed-amounts.ts';
import { durationsIn } from '../reading/durations-in.ts';
import { spelledNumbers } from '../reading/spelled-numbers.ts';
import { standsIn } from '../../../text/stands-in.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';
import { claimedNumbers } from '../wording/claimed-numbers.ts';
import { claimedOrdinals } from '../wording/claimed-ordinals.ts';
import { MEASURES } from '../wording/measures.ts';

/** "B12", "WP2", "rc3": letters and digits that are one name. */
const CODE =
  /(?<![\p{L}\p{N}])(?!(?:mid|early|late|end|pre|post|since|until|mi|fin|debut|avant|apres|anfang|mitte|ende|seit|meta|meados|begin|eind|half|polowa|non|sub|over|under|anti|ex|a|b|c)-\d)([a-z\u0370-\u04FF]{1,12})[-_.]?(\d[\p{L}\d]{0,20})/gu;

/** Millions and more, in words, and what stands for them in a mail. */
const MILLIONS =
  /(?<!\p{L})(?:(?:half a |a )?(?:m|b|tr)illions?|millionen|milliarden?|millions?|milliards?|mill[oó]n(?:es)?|milione?i?|miliard[io]|milh(?:ao|oes)|bilh(?:ao|oes)|miljoen|miljard)(?!\p{L})/u;
const AS_MILLIONS =
  /million|milliard|miliard|millon|milion|milh|bilh|miljoen|miljard|billion|trillion|(?<!\p{L})(?:mio|mln|mn|m|mrd|bn|mld)(?!\p{L})|[万億亿만억]|\d{7}|\d[.,' ]\d{3}[.,' ]\d{3}/u;

/** "7c0e2f", "2x4": letters between digits, where no digit counts anything. */
const MIXED = /(?<![\p{L}\p{N}])\d{1,64}\p{L}{1,64}\d[\p{L}\d]{0,128}/gu;

/** "Two questions" are counted by their marks. */
const QUESTIONS =
  /question|frage|pregunta|pergunta|domand|vragen|pytan|soru|سؤال|اسيلة|问题|質問|질문/;
const QUESTION_MARK = /[?？؟]/g;
/** An indefinite article, another number, or a part of a fraction before an ordinal. */
const NO_ORDINAL =
  /(?:(?<!\p{L})(?:an|one|two|eine?[nrsm]?|une?|una?|uno|uma?|een|bir|zwei|drei|deux|dos|due)|\d) $/u;

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
      ordinalsStand(claim) &&
      durationsStand(claim) &&
      (!MILLIONS.test(claim.folded) || claim.sources.some(({ folded }) => AS_MILLIONS.test(folded)))
    );
  },
};

const numbersStand = (claim: Claim, text: string): boolean =>
  claim
    .numbers(text)
    .every(({ values }) =>
      values.some(
        (value) =>
          claim.figures.some(({ amounts }) => amounts.has(value)) ||
          (isSpelled(claim, text, value) && isCounted(claim, value)) ||
          computedAmounts(claim).has(value),
      ),
    ) &&
  Array.from(claim.undated(text).matchAll(CODE)).every(
    ([whole, letters = '', digits = '']) =>
      MEASURES.has(letters + digits) ||
      [whole, letters + digits, `${letters} ${digits}`, `${letters}-${digits}`].some((written) =>
        claim.sources.some(({ folded }) => standsIn(folded, written)),
      ),
  ) &&
  (claim.undated(text).match(MIXED) ?? []).every((code) =>
    claim.sources.some(({ folded }) => standsIn(folded, code)),
  );

/** Whether what was read as a number is no figure as it stands: "三つ". */
const isSpelled = (claim: Claim, text: string, value: string): boolean =>
  !text.includes(value) && claim.undated(text).includes(value);

/** A count in words may also be that of a list's items, or of the quotes: "three people agree". */
function wordsStand(claim: Claim): boolean {
  const claimed =
    claimedNumbers(claim.likelyLanguage) ?? (claim.language ? null : claimedNumbers(null));
  if (!claimed) return true;
  return spelledNumbers(claim.undated(), claimed.numbers).every(({ end, values, words }) => {
    const [value] = values;
    const isOne = words.length === 1;
    const isCount = Number(value) >= 2 && (!isOne || Number(value) < 100);
    if (value === undefined || !isCount || (isOne && claimed.doubtful.has(words[0] ?? '')))
      return true;
    // "two million" is no two; the million itself is held against the mail.
    if (MILLIONS.test(wordsIn(claim.undated().slice(end, end + 20))[0]?.word ?? '')) return true;
    return isCounted(claim, value) || computedAmounts(claim).has(value);
  });
}

const isCounted = (claim: Claim, value: string): boolean =>
  value === String(claim.citations.length) ||
  claim.figures.some(({ amounts }) => amounts.has(value)) ||
  claim.sources.some(
    ({ paragraphs, text }) =>
      String(paragraphs.items) === value ||
      (QUESTIONS.test(claim.folded) && String(text.match(QUESTION_MARK)?.length) === value),
  );

/** "The third session" is no second one; "a second offer" is only another. */
function ordinalsStand(claim: Claim): boolean {
  const ordinals = claimedOrdinals(claim.likelyLanguage);
  const text = claim.undated();
  return wordsIn(text).every(({ start, word }) => {
    const value = ordinals.get(word);
    const before = text.slice(Math.max(0, start - 12), start);
    // In Portuguese "a" is "the".
    const isAnother =
      NO_ORDINAL.test(before) || (claim.language === 'en' && before.endsWith(' a '));
    if (value === undefined || isAnother) return true;
    return isCounted(claim, String(value));
  });
}

/** Parts of an hour: "a quarter of an hour" is 15 minutes. */
const durationsStand = (claim: Claim): boolean =>
  durationsIn(claim.undated()).every(({ values }) =>
    claim.figures.some(({ amounts }) => values.some((value) => amounts.has(value))),
  );
