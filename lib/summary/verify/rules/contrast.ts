import type { Claim } from '../claim.ts';
import type { Clause } from '../reading/clauses.ts';
import { contentKeys } from '../reading/content-keys.ts';
import { contrastsIn } from '../reading/contrasts.ts';
import { denialIn } from '../reading/denial.ts';
import { lacksIn } from '../reading/lacks.ts';
import { withoutSpans } from '../../../text/span.ts';
import type { Rule } from '../rule.ts';
import { CHANGES } from '../wording/contrast-words.ts';

/**
 * What the quoted sentences name only as what something is not, or comes without ("412, not 350", "instead of the office",
 * "at no cost"), the line does not state either: it denies it, or leaves it out.
 */
export const contrast: Rule = {
  name: 'contrast',
  why: 'A corrected figure is in the mail, too.',
  holds: (claim: Claim) => {
    if (!claim.isOneLanguage || CHANGES.test(claim.folded)) return true;
    const hasAny = (each: string) =>
      contrastsIn(each, claim.language).length > 0 || lacksIn(each, claim.language).length > 0;
    if (!claim.foldedSentences.some(hasAny)) return true;
    const keysOf = (text: string) =>
      contentKeys(text, claim.language, (word) => claim.thread.named(word).length > 0);
    const sides = claim.foldedSentences.map((each) => sidesOf(each, claim.language, keysOf));
    const right = new Set(sides.flatMap((each) => [...each.right]));
    const wrong = sides.flatMap((each) => each.wrong);
    return wrong.every((each) => claim.clauses.every((said) => !states(said, each, right)));
  },
};

/** A thing that is not so, and what its sentence says before and behind it. */
interface Wrong {
  /** "Not before 3 pm" is from then on: the word that a line repeats which turns it around. */
  limit: string | null;
  keys: ReadonlySet<string>;
  before: ReadonlySet<string>;
  behind: ReadonlySet<string>;
}
interface Sides {
  right: ReadonlySet<string>;
  wrong: readonly Wrong[];
}
type KeysOf = (text: string) => ReadonlySet<string>;

function sidesOf(sentence: string, language: string | null, keysOf: KeysOf): Sides {
  const contrasts = contrastsIn(sentence, language);
  const rest = withoutSpans(sentence, contrasts);
  const isDenied = denialIn(rest, language)?.isDenied ?? false;
  const lacks = isDenied ? [] : lacksIn(rest, language);
  if (contrasts.length + lacks.length === 0) return { right: keysOf(sentence), wrong: [] };
  const kept = lacks.reduce((text, thing) => text.replace(thing, ' '), rest);
  const wrong = contrasts.map(({ end, isReplaced, start, thing }) => ({
    limit: LIMIT.exec(thing)?.[0] ?? null,
    keys: keysOf(thing),
    before: keysOf(sentence.slice(0, start)),
    behind: isReplaced ? NONE : keysOf(sentence.slice(end)),
  }));
  const missing = lacks.map((thing) => ({
    limit: null,
    keys: keysOf(thing),
    before: NONE,
    behind: NONE,
  }));
  return { right: keysOf(kept), wrong: [...wrong, ...missing] };
}

/** What is not so before or until a time is so from it on. */
const LIMIT =
  /^(?:before|until|till|later|earlier|vor|bis|avant|jusqu\p{L}*|antes|hasta|prima|fino|ate|voor|tot|przed|do)(?!\p{L})(?=.*\d)/u;

const NONE: ReadonlySet<string> = new Set();

/** "From 350 to 412" tells of both; and what is said behind may be said of the wrong thing. */
function states(
  { denial: { isDenied, limits, turns }, keys, numbers, text }: Clause,
  wrong: Wrong,
  right: ReadonlySet<string>,
): boolean {
  if (isDenied || turns.length > 0 || limits.length > 0) return false;
  if (wrong.limit !== null && !text.includes(wrong.limit)) return false;
  const isWrong = (key: string) => wrong.keys.has(key) && !right.has(key);
  if ([...numbers].some(isWrong)) return ![...numbers].some((key) => right.has(key));
  if (![...keys].some(isWrong)) return false;
  const others = [...keys].filter((key) => !isWrong(key));
  return (
    others.some((key) => wrong.before.has(key)) || !others.some((key) => wrong.behind.has(key))
  );
}
