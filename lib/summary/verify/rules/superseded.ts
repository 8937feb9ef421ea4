import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { contentKeys } from '../reading/content-keys.ts';
import { countedThings } from '../reading/counted-things.ts';
import type { Correction } from '../reading/corrections-in.ts';
import { withDigits } from '../reading/with-digits.ts';
import { type StatedFigure, statedFigures } from '../reading/stated-figures.ts';
import { sentenceSpans } from '../../../text/sentence-spans.ts';
import type { Rule } from '../rule.ts';
import { AT_FIRST } from '../wording/corrections.ts';
import { CHANGES } from '../wording/contrast-words.ts';

/** In these the old value is what somebody asks about, or holds. */
const EXEMPT = new Set(['question', 'disagreement']);
const NUMBER = /^\d/;

/**
 * A number, an hour or a day that a later message of the thread puts another one in the place of ("it's 5, not 6", "the coach
 * now leaves at 7:45") is not stated as if it still held: the line states the new one, too, or says what was so at first.
 */
export const superseded: Rule = {
  name: 'superseded',
  why: 'What was corrected later in the thread is in the mail, too.',
  holds: (claim: Claim) => {
    if (EXEMPT.has(claim.line.kind)) return true;
    if (AT_FIRST.test(claim.folded) || CHANGES.test(claim.folded)) return true;
    const figures = statedFigures(claim);
    return figures.every((figure) => !isSuperseded(figure, figures, claim));
  },
};

function isSuperseded(figure: StatedFigure, figures: readonly StatedFigure[], claim: Claim) {
  const source = claim.cited
    .filter((each) => figure.isIn(each))
    .toSorted((a, b) => a.number - b.number)
    .at(-1);
  if (!source) return false;
  const later = claim.after(source);
  return later.some((message, i) =>
    message.corrections.some(
      (correction) =>
        replaces(correction, figure, source, claim) &&
        !figures.some((other) => other.kind === figure.kind && other.isIn(correction.fresh)) &&
        !later.slice(i + 1).some((each) => figure.isIn(each)),
    ),
  );
}

/** Whether a correction says that a figure is another now, of the same thing as in its source. */
function replaces({ fresh, old, text }: Correction, figure: StatedFigure, source: Evidence, claim: Claim) {
  if (figure.isIn(fresh)) return false;
  const isDenied = old !== null && figure.isIn(old);
  const sentences = source.lines
    .flatMap((line) => sentenceSpans(line).map(({ end, start }) => line.slice(start, end)))
    .filter((each) => figure.isIn(source.excerpt(each)));
  const keysOf = (each: string) =>
    [...contentKeys(each, source.language, (word) => claim.thread.named(word).length > 0)].filter(
      (key) => !NUMBER.test(key),
    );
  const told = new Set(keysOf(text));
  const isSame = sentences.some((each) => keysOf(each).some((key) => told.has(key)));
  if (isDenied) return (isSame || sentences.length === 1) && !isTwice(sentences, figure);
  if (figure.kind === 'day') return false;
  if (figure.kind === 'number' && figure.units.length === 0)
    return sentences.some((each) => isCountedAnew(each, text, figure, source.language));
  const isThatDay =
    figure.kind === 'time' &&
    claim.days().some(({ readings }) => readings.some((each) => fresh.days.supports(each, [fresh.days])));
  return (isSame || isThatDay) && hasOther(fresh, figure);
}

/** Whether a number counts two things: "12 people with 12 boxes". */
const isTwice = (sentences: readonly string[], { values }: StatedFigure): boolean =>
  sentences.some(
    (each) =>
      countedThings(withDigits(each), null).filter((thing) =>
        thing.values.some((value) => values.includes(value)),
      ).length > 1,
  );

/** "Eight teams", and then "that leaves seven teams": the same things, another count. */
function isCountedAnew(sentence: string, text: string, { values }: StatedFigure, language: string | null): boolean {
  const things = countedThings(withDigits(sentence), language)
    .filter((each) => each.values.some((value) => values.includes(value)))
    .map(({ thing }) => thing);
  return countedThings(withDigits(text), language).some(
    (each) =>
      !each.values.some((value) => values.includes(value)) &&
      things.some((thing) => thing !== '' && (each.thing === thing || (each.thing === '' && each.before.includes(thing)))),
  );
}

/** Whether a text holds a figure of the same kind, with the same unit. */
function hasOther({ amounts, timeMentions }: Evidence, { kind, units }: StatedFigure): boolean {
  if (kind === 'time') return timeMentions.length > 0;
  return [...amounts.values()].some((each) => units.some((unit) => each.has(unit)));
}
