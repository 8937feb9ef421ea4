import { LIMITS, type Transcript } from '../../contract.ts';
import { addressee } from './addressee.ts';
import { termsOf } from './centrality.ts';
import { best, newestOf, type Ranked, scoredSentences } from './rank.ts';
import { wordCount } from '../../text/word-count.ts';

/** How many asks of the newest message, how many others and how many decisions come before what the thread is about. */
const FIRST = 4;
const OTHERS = 3;
/** A longer sentence is no headline that others should wait for. */
const HEADLINE_WORDS = 25;
/** What a word of the subject adds to it. */
const SUBJECT = 0.4;

/**
 * The sentences of a thread in the order in which they deserve room: what the newest message asks, what the thread is
 * about, what others ask and nobody has answered, what was decided, then what says most; last what was asked and
 * answered since. The newest message always speaks.
 * @param maxWords of those that are taken for what they say
 */
export function inOrder(transcript: Transcript, maxWords: number): Ranked[] {
  const all = scoredSentences(transcript);
  const newest = newestOf(all);
  const asks = all.filter(({ kind }) => kind === 'ask');
  const latest = asks.filter(({ message }) => message === newest).toSorted(byScore);
  const { answered = [], open = [] } = Object.groupBy(
    asks.filter(({ message }) => message !== newest),
    (ask) => (isAnswered(ask, transcript) ? 'answered' : 'open'),
  );
  const ranked = best(
    all.filter(({ kind }) => kind !== 'ask'),
    maxWords,
  );
  const voice = latest.length > 0 ? [] : ranked.slice(0, 1);
  const decided = all.filter(({ kind }) => kind === 'decision').toSorted(newestFirst);
  return [
    ...new Set([
      ...latest.slice(0, FIRST),
      ...voice,
      ...topicOf(all, transcript.subject),
      ...open.toSorted(newestFirst).slice(0, OTHERS),
      ...decided.slice(0, OTHERS),
      ...latest,
      ...ranked,
      ...open.toSorted(newestFirst),
      ...answered.toSorted(newestFirst),
    ]),
  ];
}

/** The best that the first message says and does not ask, if it can be a headline; words of the subject count. */
function topicOf(all: readonly Ranked[], subject: string): Ranked[] {
  const terms = new Set(termsOf(subject));
  const scoreOf = ({ score, text }: Ranked) =>
    score + SUBJECT * Math.min(2, new Set(termsOf(text).filter((term) => terms.has(term))).size);
  const first = all[0]?.message;
  return all
    .filter(({ kind, message, text }) => message === first && kind === 'point' && isShort(text))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, 1);
}

const isShort = (text: string): boolean =>
  text.length <= LIMITS.headlineChars && wordCount(text) <= HEADLINE_WORDS;

/** Whether whom it asks has written since; where nobody is named, whether anybody else has. */
function isAnswered({ before, message, text }: Ranked, transcript: Transcript): boolean {
  const asked = addressee(text, message, transcript, before);
  return transcript.messages.some(
    ({ number, sender }) =>
      number > message.number &&
      (asked === null
        ? sender.address !== message.sender.address || sender.name !== message.sender.name
        : sender.name === asked),
  );
}

const byScore = (a: Ranked, b: Ranked) => b.score - a.score;
const newestFirst = (a: Ranked, b: Ranked) =>
  b.message.number - a.message.number || a.index - b.index;
