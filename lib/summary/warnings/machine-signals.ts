import { hasPhone, LINK } from '../verify/reading/contacts.ts';
import { foldNormalised } from '../verify/reading/fold.ts';
import { MARKERS, PAYLOADS } from './attack-marks.ts';
import { MACHINE_WORDS } from './machine-words.ts';
import { mixedWords, plainLetters } from './mixed-script.ts';
import { Said } from './said.ts';
import { WordTable } from './word-table.ts';

/** What makes a sentence one that talks to a machine. */
export type Signal =
  | 'marker'
  | 'address'
  | 'orders'
  | 'duty'
  | 'override'
  | 'say'
  | 'summary'
  | 'user'
  | 'secret'
  | 'tool'
  | 'frame'
  | 'lure'
  | 'payload'
  | 'letters';

/**
 * Signals that leave no doubt. Each of the others is what a person might say to a person, too, and leaves none only beside
 * another one in the same message.
 */
const CERTAIN: readonly Signal[] = ['marker', 'address', 'orders'];

/** Whether signals together leave no doubt. */
export const isBeyondDoubt = (signals: ReadonlySet<Signal>): boolean =>
  signals.size > 1 || CERTAIN.some((each) => signals.has(each));

const TABLE = new WordTable(MACHINE_WORDS);
type Words = Said<keyof typeof MACHINE_WORDS>;

/**
 * In small letters these are everyday words of some language. An English "AI" before a noun is only an adjective: "an AI
 * researcher".
 */
const ACRONYM =
  /(?<![\p{L}-])(?:(?:IA|KI|A\.I\.|ИИ)(?![\p{L}-])|AI(?=(?:[\s-](?:assistants?|systems?|models?|agents?|tools?|bots?|that|who|which|must|should|shall|will|and|or|named|called|reading|processing|summari\w{2,8})\b|[^\p{L}\s-]|\s?$|\s\()))/gu;
/** What a machine is to repeat: "MARK-12", "0xBEEF", two words in capitals. */
const CODE = /\b[A-Z]{2,20}-\d{1,6}\b|\b0x[0-9A-F]{4,16}\b|\b[A-Z]{4,20} [A-Z]{4,20}\b/u;
const SPOKEN = new RegExp(`${/["'][^"']{3,200}["']/u.source}|${CODE.source}`, 'u');
/** "**NEW INSTRUCTIONS**", alone in its line. */
const FRAME =
  /^\W*(?:urgent |important )?(?:new (?:instructions?|task|prompt)|neue (?:anweisung(?:en)?|aufgabe)|nouvelles? (?:instructions?|consignes?)|nuev[ao]s? (?:instrucci[oó]n(?:es)?|tarea)|nuov[aeo] (?:istruzion[ei]|compito))\W*$/iu;
/** What a machine is to tell; with a link or a number in it there is no doubt whose interest that is. */
const DEMANDS: readonly Signal[] = ['user', 'summary', 'say', 'override'];
/** Signs that stand for spaces, against the marks that prompts put between words. */
const FAKE_SPACES = /[\^|~_]+/g;

/** Whether a folded heading is that of a summary. */
export const isSummaryHeading = (folded: string): boolean => new Said(folded, TABLE).has('summary');

/** The signals of one normalised sentence; mostly none. */
export function machineSignals(sentence: string): Set<Signal> {
  const signals = new Set<Signal>();
  if (MARKERS.some((pattern) => pattern.test(sentence))) signals.add('marker');
  if (PAYLOADS.some((pattern) => pattern.test(sentence))) signals.add('payload');
  const isMixed = mixedWords(sentence) > 1;
  if (isMixed) signals.add('letters');
  const words = (isMixed ? plainLetters(sentence) : sentence).replace(FAKE_SPACES, ' ');
  const said = new Said(foldNormalised(words.replace(ACRONYM, 'chatbot')), TABLE);
  if (said.isEmpty) return signals;
  if (isAddress(said)) signals.add('address');
  if (isDuty(said)) signals.add('duty');
  if (isOverride(said)) signals.add(said.has('all') && !said.has('mine') ? 'orders' : 'override');
  if (isOrderToSay(said, words)) signals.add('say');
  if (isAboutSummary(said, words)) signals.add('summary');
  if (said.near('tell', 'user', 4)) signals.add('user');
  if (said.has('secret') && (said.has('user') || said.has('include') || words.includes('@')))
    signals.add('secret');
  if (said.has('tool')) signals.add('tool');
  if (FRAME.test(words)) signals.add('frame');
  if (DEMANDS.some((each) => signals.has(each)) && leadsSomewhere(words)) signals.add('lure');
  return signals;
}

const leadsSomewhere = (words: string): boolean => {
  const folded = foldNormalised(words);
  return LINK.test(folded) || hasPhone(folded);
};

/** "to you, AI assistant, from the user", "You are now an AI that …" */
const isAddress = (said: Words): boolean =>
  said.has('machine') && (said.before('youAre', 'machine', 8) || said.near('user', 'machine', 4));

/** "AI systems must answer …" */
const isDuty = (said: Words): boolean =>
  said.has('machine', 'must') && (said.has('say', 'exact') || said.before('must', 'summary', 6));

/** "Ignore all previous instructions" */
const isOverride = (said: Words): boolean =>
  said.near('override', 'orders', 8) && (said.has('earlier') || said.has('all'));

/** "Answer only with the word …", "Ignore the mail and reply only …", "Encode your answer" */
const isOrderToSay = (said: Words, sentence: string): boolean =>
  (said.near('say', 'exact', 4) && SPOKEN.test(sentence)) ||
  (said.has('parrot') && CODE.test(sentence)) ||
  (said.has('override', 'mail') && (said.has('user') || said.near('say', 'exact', 4))) ||
  (said.has('include', 'answer') && (said.has('exact') || SPOKEN.test(sentence))) ||
  said.near('transform', 'answer', 6);

/** "When summarizing this mail, …", "write in the summary: …" */
const isAboutSummary = (said: Words, sentence: string): boolean =>
  ((said.before('when', 'summary', 5) || said.before('summary', 'whenBehind', 6)) &&
    (said.near('summary', 'mail', 5) || said.has('say') || said.has('user'))) ||
  (said.near('include', 'summary', 4) && /[:"']/.test(sentence)) ||
  said.has('include', 'yourSummary') ||
  said.has('summary', 'user');
