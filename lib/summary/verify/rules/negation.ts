import type { CitedQuote, Claim } from '../claim.ts';
import { type Clause, clausesIn } from '../reading/clauses.ts';
import { denialIn } from '../reading/denial.ts';
import { doubtIn } from '../reading/doubt.ts';
import { continuesIn } from '../reading/continues-in.ts';
import { nearestClauses } from '../reading/nearest-clauses.ts';
import { fold } from '../../../text/fold.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';
import { lexiconOf } from '../wording/wordings.ts';

/** A longer line says more than one thing. */
const MAX_WORDS = 22;
const MAX_WORDS_ABROAD = 12;
/** Words of duty that tell of what is done, too. */
const HAS = new Set(['has', 'hat', 'ha', 'tem', 'tiene']);
const YET =
  /(?<!\p{L})(?:yet|still|noch|encore|aun|todavia|ancora|ainda|nog|jeszcze|henuz|hala|بعد)(?!\p{L})|还|還|尚|まだ|아직/u;
/** In languages whose words of duty are no list. */
const NEEDS =
  /필요|해야|必要|需要|应|べき|(?<!\p{L})(?:gerek\p{L}*|lazim|trzeba|nalezy|musi|يجب|ينبغي)(?!\p{L})/u;
/** "Not before Monday" is "from Monday on". */
const TIME_LIMIT =
  /(?<!\p{L})(?:before|until|till|earlier|vor|bevor|bis|eher|fruher|avant|jusqu|antes|hasta|prima|fino|ate|voor|voordat|tot|eerder|przed|zanim|do|once|kadar|قبل|حتى)(?!\p{L})|前|まで|전에|까지/u;
/** What follows, and the first word of it: "before talking to Ada". */
const BEFORE_WHAT =
  /(?<!\p{L})(?:before|bevor|vor|avant (?:de|que|d')|antes (?:de|que)|prima (?:di|che)|voor(?:dat)?|zanim|przed|قبل)(?: (?:the|you|we|der|die|das|den|dem|le|la|les|l'|el|los|las|il|o|a|os|as|het|de|sie|ihr|du))? ?(\p{L}{3,})/u;
/** Of all but some: "apart from two receipts". */
const EXCEPT =
  /(?<!\p{L})(?:except|apart from|other than|aside from|save for|all but|bis auf|ausser|abgesehen von|mit ausnahme|sauf|excepte|hormis|a part|salvo|excepto|menos|a excepcion|tranne|eccetto|a parte|exceto|tirando|a excecao|behalve|op \p{L}+ na|met uitzondering|oprocz|poza|z wyjatkiem|disinda|haric|باستثناء|عدا|الا)(?!\p{L})|以外|を除|除了|除外|之外|제외|빼고|외에/u;
/** What is not so until Monday, is so on Monday. */
const UNTIL =
  /(?<!\p{L})(?:until|till|bis|jusqu\p{L}*|hasta|fino|finche|ate|tot|kadar|dopoki|حتى)(?!\p{L})|まで|까지/u;
/** What is not so at once, or of all, may be so. */
const PARTLY =
  /(?<!\p{L})(?:not|n't|nicht|pas|no|non|nao|niet|nie)(?: \p{L}+){0,2} (all|every|everyone|always|immediately|fully|entirely|necessarily|alle|jeder|immer|ganz|sofort|unbedingt|tous|toutes|toujours|immediatement|todos|todas|siempre|enseguida|inmediatamente|tutti|tutte|sempre|subito|imediatamente|logo|altijd|meteen|direct|wszyscy|zawsze|od razu)(?!\p{L})/u;
const FROM_THEN =
  /(?<!\p{L})(?:after|from|once|when|only|until|since|ab|nach|sobald|erst|nachdem|apres|des|a partir|une fois|seulement|despues|desde|cuando|solo|dopo|dal|dalla|quando|depois|apos|na|vanaf|pas|zodra|od|po|dopiero|gdy|sonra|بعد|من)(?!\p{L})|以降|後|から|后|以后|起|후|부터/u;

/**
 * The line does not deny what the quoted sentence says, nor say what it denies. A "not" in a short line needs one in the
 * quoted sentences, or a word that turns their sense ("cancelled", "only"); and a clause that shares its words with one of the
 * quote denies when that does.
 */
export const negation: Rule = {
  name: 'negation',
  why: '"We will ship" and "we will not ship" differ in one little word.',
  holds: (claim: Claim) =>
    denialIsQuoted(claim) && (claim.isOneLanguage ? clausesAgree(claim) : !losesWholeDenial(claim)),
};

function denialIsQuoted(claim: Claim): boolean {
  if (claim.folded.split(' ').length > MAX_WORDS) return true;
  if (!claim.clauses.some(({ denial }) => denial.isDenied)) return true;
  return claim.citations.some(({ evidence, quote }: CitedQuote) => {
    const sentence = fold(evidence?.sentencesOf(quote) ?? '');
    const denial = denialIn(sentence, evidence?.language ?? claim.language);
    if (!denial || denial.isDenied || denial.limits.length > 0) return true;
    return denial.turns.some((turn) => !claim.folded.includes(turn));
  });
}

/** Whether or whether not, a question is the same. */
function clausesAgree(claim: Claim): boolean {
  const { clauses, line, meantClauses } = claim;
  if (meantClauses.length === 0 || line.kind === 'question') return true;
  const isOfTwo = line.kind === 'disagreement';
  const isPlan = tellsOfPlan(claim);
  const meant = isPlan ? meantClauses.filter((each) => !isNotYet(each)) : meantClauses;
  return clauses.every((said) => !contradicts(said, meant, isOfTwo));
}

const isNotYet = ({ denial, text }: Clause): boolean => denial.isDenied && YET.test(text);

/** "The lift is not repaired yet, they come on Monday": what is not yet so, is planned, or needed. */
function tellsOfPlan({ clauses, folded, language, meantClauses }: Claim): boolean {
  if (!meantClauses.some(isNotYet)) return false;
  if (doubtIn(folded, language).isOpen || NEEDS.test(folded)) return true;
  const owes = lexiconOf(language)?.owes;
  if (owes && wordsIn(folded).some(({ word }) => owes.has(word) && !HAS.has(word))) return true;
  return (
    clauses.length > 1 &&
    clauses.some((said) =>
      nearestClauses(said, meantClauses).some(
        (each) => !each.denial.isDenied && !isOpposite(said, each),
      ),
    )
  );
}

/** In two languages only a quote that denies as a whole can be compared, with a short line that denies nothing. */
function losesWholeDenial({ citations, clauses, folded, language }: Claim): boolean {
  if (language === null || folded.split(' ').length > MAX_WORDS_ABROAD) return false;
  const isPlain = ({ denial, isDenying, isQuestion }: Clause) =>
    !isDenying && !isQuestion && denial.turns.length === 0 && denial.limits.length === 0;
  if (!clauses.every(isPlain) || doubtIn(folded, language).isOpen) return false;
  return citations.every(({ evidence, quote }) => {
    const own = evidence?.language ?? null;
    const said = clausesIn(fold(quote), own, () => false);
    const [only] = said;
    if (!only || said.length > 1 || TIME_LIMIT.test(only.text) || own === language) return false;
    const { denial, isQuestion } = only;
    return denial.isDenied && !isQuestion && denial.turns.length + denial.limits.length === 0;
  });
}

/** @param isOfTwo whether one of the quotes is to contradict another */
function contradicts(said: Clause, meant: readonly Clause[], isOfTwo: boolean): boolean {
  const nearest = nearestClauses(said, meant);
  if (said.isQuestion || nearest.length === 0) return false;
  if (!nearest.every((each) => isOpposite(said, each))) return false;
  if (isOfTwo && meant.some((each) => !isOpposite(said, each) && sharesKey(said, each)))
    return false;
  if (continuesIn(said, nearest, meant).some((next) => !isOpposite(said, next))) return false;
  if (said.denial.isDenied && nearest.some((each) => goesOn(said, each, meant))) return false;
  if (hasOtherNumbers(said, nearest, meant)) return false;
  // What the nearest tell of in part, another one may tell of better.
  const told = new Set(nearest.flatMap(({ keys }) => [...keys]));
  const shared = [...said.keys].filter((key) => told.has(key)).length;
  if (shared === told.size || shared * 3 >= said.keys.size * 2) return true;
  return !meant.some(
    (each) =>
      !isOpposite(said, each) && [...each.keys].some((key) => said.keys.has(key) && !told.has(key)),
  );
}

/**
 * "The coordinator, Ada. She has not answered": whom a clause names, the next one denies something of, and the line says so.
 * "If you cannot come, call": what a clause says, it says of a denied condition.
 */
function goesOn(said: Clause, clause: Clause, meant: readonly Clause[]): boolean {
  const at = meant.indexOf(clause);
  const next = meant[at + 1];
  if (next && (next.denial.isDenied || next.denial.turns.length > 0) && sharesKey(said, next))
    return true;
  return [clause, meant[at - 1], next].some(
    (each) => each !== undefined && each.isDenying && !each.denial.isDenied,
  );
}

/** "The 5th does not suit me, the 6th does": its numbers are those of another clause. */
const hasOtherNumbers = (
  said: Clause,
  nearest: readonly Clause[],
  meant: readonly Clause[],
): boolean => {
  const has = ({ numbers }: Clause) => [...said.numbers].some((each) => numbers.has(each));
  const isOther = (each: Clause) => each.numbers.size > 0 && !has(each);
  return nearest.every(isOther) && meant.some((each) => has(each) && !isOpposite(said, each));
};

const sharesKey = (said: Clause, { keys }: Clause): boolean =>
  [...keys].some((key) => said.keys.has(key));

function isOpposite(said: Clause, meant: Clause): boolean {
  if (meant.isQuestion || said.denial.isDenied === meant.denial.isDenied) return false;
  if (isTurnedBeside(said, meant) || isTurnedBeside(meant, said)) return false;
  if (EXCEPT.test(said.text) || EXCEPT.test(meant.text)) return false;
  if (!said.denial.isDenied && turnsOrder(said, meant)) return false;
  if (said.denial.isDenied) return meant.denial.limits.length === 0;
  if (TIME_LIMIT.test(meant.text) && FROM_THEN.test(said.text)) return false;
  if (UNTIL.test(meant.text) && !UNTIL.test(said.text)) return false;
  const [, part] = PARTLY.exec(meant.text) ?? [];
  if (part !== undefined && !said.text.includes(part)) return false;
  return said.denial.limits.every((words) => words.some((word) => isTold(word, meant)));
}

/** "Do not paint before you have talked" is "before painting, talk": another thing stands behind the "before". */
function turnsOrder(said: Clause, meant: Clause): boolean {
  const [first, second] = [said, meant].map(({ text }) => BEFORE_WHAT.exec(text)?.[1]?.slice(0, 4));
  return first !== undefined && second !== undefined && first !== second;
}

/** Whether a word turns the sense of a clause that the other one has not: "not cancelled" is no other way to say "cancelled". */
const isTurnedBeside = ({ denial: { turns } }: Clause, { text }: Clause): boolean =>
  turns.some((turn) => turns.filter((each) => each === turn).length > timesIn(text, turn));

/** How often a word of a text begins so. */
const timesIn = (text: string, beginning: string): number =>
  ` ${text}`.split(/[^\p{L}]/u).filter((word) => word.startsWith(beginning)).length;

/** "Only cash" is no "no cash": the limited word is what the quote denies. */
const isTold = (word: string, { keys }: Clause): boolean =>
  [...keys].some((key) => word.length >= key.length && word.startsWith(key));
