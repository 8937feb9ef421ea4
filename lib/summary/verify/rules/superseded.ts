import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { contentKeys } from '../reading/content-keys.ts';
import { countedThings } from '../reading/counted-things.ts';
import type { Correction } from '../reading/correction.ts';
import { type StatedFigure, statedFigures } from '../reading/stated-figures.ts';
import type { Rule } from '../rule.ts';
import { AT_FIRST } from '../wording/corrections.ts';
import { PROPOSALS } from '../wording/proposals.ts';
import { CHANGES } from '../wording/contrast-words.ts';

/** In these the old value is what somebody asks about, or holds. */
const EXEMPT = new Set(['question', 'disagreement']);
const NUMBER = /^\d/;
const LIMIT =
  /(?<!\p{L})(?:more than|over|above|from|less than|under|up to|at least|ab|mehr als|uber|weniger als|mindestens|plus de|moins de|a partir d\p{L}+|mas de|menos de|piu di|oltre|meno di|mais de|menos de|meer dan|minder dan|vanaf|ponad|powyzej|od) [€£$]?\d|\d\S{0,4}(?:以上|以下|이상|이하)|超过|超過/u;

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
  const holding = claim.cited.filter((each) => figure.isIn(each));
  const [source] = holding.toSorted((a, b) => b.number - a.number);
  if (!source) return false;
  const later = claim.after(source);
  const told = new Told(figure, source, claim);
  if (told.isProposed) return false;
  return later.some((message, i) =>
    message.corrections.some(
      (correction) =>
        replaces(correction, figure, told, claim) &&
        !figures.some((other) => other.kind === figure.kind && other.isIn(correction.fresh)) &&
        !later.slice(i + 1).some((each) => figure.isIn(each)),
    ),
  );
}

/** Where a message states a figure. */
class Told {
  readonly language: string | null;
  readonly #figure: StatedFigure;
  readonly #source: Evidence;
  readonly #claim: Claim;
  #sentences: readonly Evidence[] | undefined;
  #keys: ReadonlySet<string> | undefined;
  #things: readonly string[] | undefined;

  constructor(figure: StatedFigure, source: Evidence, claim: Claim) {
    this.language = source.language;
    this.#figure = figure;
    this.#source = source;
    this.#claim = claim;
  }

  get sentences(): readonly Evidence[] {
    this.#sentences ??= this.#source.sentences.filter((each) => this.#figure.isIn(each));
    return this.#sentences;
  }

  /** It is there a limit of something: "above 4,000 copies". */
  get isLimit(): boolean {
    return this.sentences.some(({ folded }) => LIMIT.test(folded));
  }

  /** It is there what somebody wishes. */
  get isProposed(): boolean {
    return (
      PROPOSALS.test(this.#source.folded) &&
      this.sentences.every(({ folded }) => PROPOSALS.test(folded))
    );
  }

  /** What it counts there, where it is a number. */
  get things(): readonly string[] {
    const { kind, values } = this.#figure;
    if (kind !== 'number') return [];
    this.#things ??= this.sentences
      .flatMap(({ readable }) => countedThings(readable, this.language))
      .filter((each) => each.thing !== '' && each.values.some((value) => values.includes(value)))
      .map(({ thing }) => thing);
    return this.#things;
  }

  /** What these sentences tell of, apart from numbers and names. */
  get keys(): ReadonlySet<string> {
    const isName = (word: string) => this.#claim.thread.named(word).length > 0;
    this.#keys ??= new Set(
      this.sentences
        .flatMap(({ folded }) => [...contentKeys(folded, this.language, isName)])
        .filter((key) => !NUMBER.test(key)),
    );
    return this.#keys;
  }
}

/** Whether a correction says that a figure is another now, of the same thing as where it is told. */
function replaces(correction: Correction, figure: StatedFigure, told: Told, claim: Claim): boolean {
  const { fresh, old } = correction;
  const { kind, units } = figure;
  // Words first: figures are read only where they may matter.
  const isSame = [...told.keys].some((key) => correction.keys.has(key));
  if (!isSame && old === null && (kind !== 'time' || claim.days().length === 0)) return false;
  const isDenied = old !== null && figure.isIn(old);
  const isCount = kind === 'number' && units.length === 0;
  if (!isDenied && (kind === 'day' || (isCount && told.things.length === 0))) return false;
  if (!isDenied && !hasOther(fresh, figure)) return false;
  if (correction.isOpen || figure.isIn(fresh)) return false;
  if (!isDenied && told.isLimit) return false;
  if (!isDenied && isCount) return isSame && isCountedAnew(correction, figure, told);
  if (isDenied) return (isSame || told.sentences.length === 1) && told.things.length < 2;
  return isSame || (kind === 'time' && isOfThatDay(fresh, claim));
}

const isOfThatDay = ({ days }: Evidence, claim: Claim): boolean =>
  claim.days().some(({ readings }) => readings.some((each) => days.supports(each, [days])));

/** "Eight teams", and then "that leaves seven teams": the same things, another count. */
const isCountedAnew = (
  { counted }: Correction,
  { values }: StatedFigure,
  { things }: Told,
): boolean =>
  counted.some(
    ({ before, thing, values: others }) =>
      !others.some((value) => values.includes(value)) &&
      things.some((each) => each === thing || (thing === '' && before.includes(each))),
  );

/** Whether a text holds a figure of the same kind, with the same unit. */
function hasOther({ amounts, timeMentions }: Evidence, { kind, units }: StatedFigure): boolean {
  if (kind === 'time') return timeMentions.length > 0;
  if (units.length === 0) return amounts.size > 0;
  return [...amounts.values()].some((each) => units.some((unit) => each.has(unit)));
}
