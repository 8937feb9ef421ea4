import type { Line } from '../contract.ts';
import { contentStems } from './content-stems.ts';
import type { EvidenceBook } from './verify/evidence-book.ts';
import { denialIn } from './verify/reading/denial.ts';
import { fold } from '../text/fold.ts';
import { wordsIn } from '../text/words-in.ts';
import { TITLES } from './verify/wording/common-capitals.ts';
import { languageOf } from './verify/wording/language-of.ts';
import { lexiconOf, type Lexicon } from './verify/wording/wordings.ts';
import { DONE_WORDS } from './verify/wording/done-words.ts';

/** "sent", "geschickt": what is done, in the perfect. */
const DONE: ReadonlySet<string> = new Set(DONE_WORDS.done.split(/\s+/).map(fold));
/** Not done yet, only said to be, or not by all of it. */
const NOT_YET =
  /(?<!\p{L})(?:will|would|could|might|if|once|when|soon|wird|werden|wurde|sobald|wenn|falls|bald|aura|va|si|quand|bientot|habra|cuando|pronto|avra|se|quando|presto|tera|vai|zal|zou|zodra|als|gauw)(?!\p{L})/u;
const PARTICIPLE = /^ge(?=\p{L}{4})/u;
/** A verb and its participle begin alike: "send", "sent". */
const VERB = 3;

/**
 * Whether a line says that an ask was done, so surely that plain code may believe it: the person who was asked writes, later,
 * that they did what the ask's verb says, with nothing in the line that the ask does not say, no denial and no future. In
 * the languages of the verifier; in others, and in every doubt, it does not.
 */
export function settles(report: Line, ask: Line, book: EvidenceBook): boolean {
  if (ask.kind !== 'ask' || ask.who === null || !/^(?:point|decision)$/.test(report.kind))
    return false;
  const folded = fold(report.text);
  const lexicon = lexiconOf(languageOf(folded));
  const sentences = report.citations.flatMap(
    ({ message, quote }) => book.of(message)?.sentencesOf(quote) ?? [],
  );
  return (
    lexicon !== null &&
    isByWhoWasAsked(report, ask, book) &&
    isDoneAsAsked(folded, fold(ask.text)) &&
    [folded, ...sentences.map(fold)].every((said) => isPlain(said, lexicon)) &&
    saysNothingElse(folded, ask, book, lexicon) &&
    isOfTheSame(report, ask, book, lexicon)
  );
}

/** Whether all that is cited was written later than the ask, by the one person who was asked. */
function isByWhoWasAsked(report: Line, ask: Line, book: EvidenceBook): boolean {
  const asked = Math.max(...ask.citations.map(({ message }) => message));
  const who = wordsIn(fold(ask.who ?? '')).flatMap(({ word }) => (TITLES.has(word) ? [] : word));
  return report.citations.every(({ message }) => {
    const sender = book.of(message)?.sender.address ?? '';
    const names = book.thread.by(sender)?.names ?? new Set<string>();
    return message > asked && who.length > 0 && who.every((word) => names.has(word));
  });
}

function isDoneAsAsked(report: string, ask: string): boolean {
  const verbs = new Set(wordsIn(ask).map(({ word }) => verbOf(word)));
  return wordsIn(report).some(({ word }) => DONE.has(word) && verbs.has(verbOf(word)));
}

const verbOf = (word: string): string => word.replace(PARTICIPLE, '').slice(0, VERB);

/** Neither asked, denied, nor told of another time. */
function isPlain(folded: string, { language }: Lexicon): boolean {
  const denial = denialIn(folded, language);
  return (
    denial !== null &&
    !denial.isDenied &&
    denial.turns.length === 0 &&
    !NOT_YET.test(folded) &&
    !/\?/.test(folded)
  );
}

/** "the old list", "half of the list", "by mistake" are other words than the ask's. */
function saysNothingElse(report: string, ask: Line, book: EvidenceBook, lexicon: Lexicon): boolean {
  const known = wordsIn(fold(ask.text)).map(({ word }) => word.slice(0, VERB));
  return wordsIn(report).every(
    ({ word }) =>
      word.length < VERB ||
      DONE.has(word) ||
      [lexicon.little, lexicon.says, lexicon.first].some((list) => list.has(word)) ||
      book.thread.named(word).length > 0 ||
      known.includes(word.slice(0, VERB)),
  );
}

/** Whether the report names all that the ask is about; the verb may have another beginning. */
function isOfTheSame(report: Line, ask: Line, book: EvidenceBook, { owes }: Lexicon): boolean {
  const names = book.thread.participants.flatMap((person) => [...person.names]);
  const wanted = contentStems(ask.text, [ask.who, ask.due, ...names, ...owes]);
  const missing = wanted.difference(contentStems(report.text));
  return wanted.size >= 2 && missing.size <= 1;
}
