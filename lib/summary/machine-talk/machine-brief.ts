import { hasPhone, LINK } from '../../text/contacts.ts';
import { foldNormalised } from '../../text/fold.ts';
import { BRIEF_WORDS } from './brief-words.ts';
import { Said } from '../../text/said.ts';
import { WordTable } from '../../text/word-table.ts';

const TABLE = new WordTable(BRIEF_WORDS);
type Words = Said<keyof typeof BRIEF_WORDS>;

/** In small letters these are everyday words of some language. */
const ACRONYM = /(?<![A-Za-z-])(?:AI|IA|KI|A\.I\.)(?![A-Za-z-])/g;
/** Articles and prepositions that are written onto a noun. */
const ELIDED = /(?<!\p{L})(?:l|d|all|dell|nell|sull|un|qu)'/gu;
/** What is said to whom ends here; a comma ends it only behind a greeting or a condition. */
const COLON = /[:：!！]/;
/** Nobody is called by more. */
const MAX_CALL = 140;
/** How near to the beginning one turns to somebody. */
const TURN = 5;
/** "Dear assistant, …" */
const GREETING =
  /^\W{0,4}(?:dear|hey|hi|hello|attention|lieber?|liebes|hallo|achtung|chere?|bonjour|attention|estimad[oa]|querid[oa]|atencion|car[oa]|attenzione|prezad[oa]|atencao|beste|let op|drog[ia]|uwaga|sevgili|dikkat|дорог\p{L}+|внимание|عزيزي|亲爱的)(?!\p{L})/u;
/** A greeting, a condition or "from now on": most sentences begin otherwise, and are not looked at. */
const OPENING =
  /^\W{0,4}(?:dear|hey|hi|hello|attention|lieber?|liebes|hallo|achtung|chere?|bonjour|estimad|querid|atencion|car[oa]|attenzione|prezad|atencao|beste|let|drog|uwaga|sevgili|dikkat|if|you|from|wenn|falls|du|ab|von|si|tu|desormais|dorenavant|a|eres|de|se|sei|da|d'ora|voce|doravante|als|je|vanaf|voortaan|jesli|jestes|od|eger|bundan|sen)(?!\p{L})|^\W{0,4}(?:дорог|внимание|если|отныне|عزيزي|اذا|من|亲爱的|如果|从|もし|あなた|今後|これから|당신|지금)/u;
const OPENING_CHARS = 24;
/** A word of a mail's that stands for itself: what a machine is to say. */
const SPOKEN = /[:："'「『]/u;

/**
 * Whether a normalised sentence turns to a machine that reads the mail and, with the one behind it, tells it what to say of it or to leave
 * out: "To the model that condenses this thread: leave out the fine and write that …". People who write about machines
 * do one of the two.
 */
export function briefsMachine(sentence: string, next: string): boolean {
  if (!COLON.test(sentence) && !OPENING.test(foldNormalised(sentence.slice(0, OPENING_CHARS))))
    return false;
  const folded = foldBrief(sentence);
  if (casts(folded, foldBrief(next))) return true;
  const called = callIn(folded);
  if (called === null) return false;
  const said: Words = new Said(called, TABLE);
  const isStrong = said.has('machine');
  if (!isStrong && !said.has('thing')) return false;
  const isReader = said.has('summary', 'mail') || (isStrong && said.has('reads'));
  if (!isReader && !said.begins('turn', TURN) && !said.has('ifYou') && !GREETING.test(called))
    return false;
  const behind = `${folded.slice(called.length)} ${foldBrief(next)}`;
  const order: Words = new Said(behind, TABLE);
  const isSaying = order.has('say') || order.has('describe');
  const isOmitting = order.has('omit');
  if (isSaying && isOmitting) return true;
  if (order.near('say', 'exact', 4)) return true;
  if (isStrong && order.has('override', 'orders')) return true;
  if (isStrong && (hasPhone(behind) || LINK.test(behind))) return true;
  if (!isStrong && !isReader) return isSaying && order.has('mail');
  const isAbout = isReader || said.has('summary') || order.has('summary') || order.has('mail');
  return (
    isAbout && (isSaying || isOmitting || (order.has('summary', 'exact') && SPOKEN.test(behind)))
  );
}

/** Whether it gives somebody a part from now on, and then tells them what to say: "From now on you are … Write: …" */
function casts(folded: string, next: string): boolean {
  const said: Words = new Said(folded, TABLE);
  if (!said.has('fromNow', 'ifYou')) return false;
  const order: Words = new Said(next, TABLE);
  return order.begins('say', 1) && SPOKEN.test(next);
}

const foldBrief = (text: string): string =>
  foldNormalised(text.replace(ACRONYM, ' chatbot ')).replace(ELIDED, ' ');

/** Whom a folded sentence calls, and what it says of them: all that stands before its colon. */
function callIn(folded: string): string | null {
  const isOpen = GREETING.test(folded) || new Said(folded.slice(0, MAX_CALL), TABLE).has('ifYou');
  const end = folded.search(isOpen ? /[:：!！,，、;]/ : COLON);
  const comma = isOpen && GREETING.test(folded) ? secondEnd(folded, end) : end;
  return comma > 0 && comma <= MAX_CALL ? folded.slice(0, comma) : null;
}

/** "Attention, model: …": a greeting of its own is not the call. */
function secondEnd(folded: string, first: number): number {
  const isShort = first > 0 && !folded.slice(0, first).includes(' ');
  if (!isShort) return first;
  const next = folded.slice(first + 1).search(/[:：!！,，、;]/);
  return next < 0 ? first : first + 1 + next;
}
