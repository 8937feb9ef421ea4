import type { Transcript, TranscriptMessage } from '../../contract.ts';
import { LIMITS } from '../../contract.ts';
import { forwardedWords } from '../../mail/roles/forwarded-words.ts';
import { askScore, isAsk } from '../../text/asks.ts';
import { centrality } from './centrality.ts';
import { decidedIn } from './decided-in.ts';
import { isIntroduction } from './introduction.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { isSetPhrase } from '../../text/set-phrases.ts';
import { wordCount } from '../../text/word-count.ts';
import { telling } from './telling.ts';

/** A sentence of a message, and how much it says of its thread. */
export interface Ranked {
  message: TranscriptMessage;
  text: string;
  /** Its place among the sentences of its message, from 0. */
  index: number;
  /** The sentences of its message that stand before it. */
  before: readonly string[];
  kind: 'ask' | 'decision' | 'point';
  score: number;
}

/** What each further sentence of one message loses: many voices say more than one. */
const REPEAT = 0.45;
/** What scores less says nothing. */
const LEAST = -0.5;

/**
 * The sentences of a thread that say most, best first, until there are so many words. The newest message always speaks, and
 * what it asks comes first.
 * Signs that need no language come first: place, length, what the rest of the thread speaks of, questions.
 */
export const rankedSentences = (transcript: Transcript, maxWords: number): Ranked[] =>
  best(scoredSentences(transcript), maxWords);

/** Every sentence that asks somebody for something. */
export const asksIn = (transcript: Transcript): Ranked[] =>
  scoredSentences(transcript).filter(({ kind, text }) => kind === 'ask' || isAsk(text));

/** The best of some sentences, until there are so many words. */
export function best(sentences: readonly Ranked[], maxWords: number): Ranked[] {
  const waiting = sentences.toSorted((a, b) => b.score - a.score);
  const taken = new Map<TranscriptMessage, number>();
  const chosen: Ranked[] = [];
  let words = 0;
  const take = (ranked: Ranked) => {
    waiting.splice(waiting.indexOf(ranked), 1);
    chosen.push(ranked);
    words += wordCount(ranked.text);
    taken.set(ranked.message, (taken.get(ranked.message) ?? 0) + 1);
  };
  const newest = newestOf(waiting);
  const latest = waiting.filter(({ message }) => message === newest);
  const first = latest.find(({ kind }) => kind === 'ask') ?? latest[0];
  if (first) take(first);
  while (waiting.length > 0 && words < maxWords) {
    let next: Ranked | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const ranked of waiting) {
      const value = ranked.score - REPEAT * (taken.get(ranked.message) ?? 0);
      if (value > most) [next, most] = [ranked, value];
      // The rest scores less even without any loss.
      if (ranked.score < most) break;
    }
    if (!next) break;
    take(next);
  }
  return chosen;
}

/** The newest message that any of some sentences is of. */
export const newestOf = (sentences: readonly Ranked[]): TranscriptMessage | undefined =>
  sentences.reduce<TranscriptMessage | undefined>(
    (newest, { message }) => (newest && newest.number >= message.number ? newest : message),
    undefined,
  );

/** Every sentence of a thread that says something; greetings, thanks and set phrases do not. */
export function scoredSentences(transcript: Transcript): Ranked[] {
  const all = transcript.messages.flatMap((message, place) => {
    const sentences = sentencesOf(textOf(message));
    const decided = decidedIn(sentences);
    const texts = sentences.map(({ text }) => text);
    const count = sentences.length;
    return sentences
      .filter(({ text }) => !isSetPhrase(text) && !isIntroduction(text, message.sender.name))
      .map(({ index, text }) => ({
        message,
        place,
        index,
        text,
        count,
        texts,
        isDecided: decided.has(index),
      }));
  });
  const central = centrality(all.map(({ text }) => text));
  return all
    .map(({ count, index, isDecided, message, place, text, texts }, i): Ranked => {
      const asking = askScore(text);
      const told = telling(text, index, count) + (central[i] ?? 0) * 0.8 + asking * 0.1;
      const kind = isAsk(text) ? 'ask' : isDecided ? 'decision' : 'point';
      const score = told + (place === 0 ? 0.2 : 0);
      return { message, text, index, kind, before: texts.slice(0, index), score };
    })
    .filter(
      ({ kind, score, text }) =>
        (score > LEAST || kind === 'decision') && text.length <= LIMITS.lineChars,
    );
}

/** Own words; forwarded ones, without the header above them, where there are no others. */
function textOf(message: TranscriptMessage): string {
  const words = (role: string) =>
    message.segments.filter((segment) => segment.role === role).map(({ text }) => text);
  const own = words('own').join('\n\n');
  return own.trim() === '' ? words('forwarded').map(forwardedWords).join('\n\n') : own;
}
