import type { Transcript, TranscriptMessage } from '../../contract.ts';
import { LIMITS } from '../../contract.ts';
import { forwardedWords } from '../../mail/roles/forwarded-words.ts';
import { askScore, isAsk } from './asks.ts';
import { centrality } from './centrality.ts';
import { sentencesOf } from './sentences.ts';
import { telling, wordCount } from './telling.ts';

/** A sentence of a message, and how much it says of its thread. */
export interface Ranked {
  message: TranscriptMessage;
  text: string;
  /** Its place among the sentences of its message, from 0. */
  index: number;
  score: number;
}

/** What each further sentence of one message loses: many voices say more than one. */
const REPEAT = 0.45;

/**
 * The sentences of a thread that say most, best first, until there are so many words. The newest message always speaks, and
 * what it asks comes first.
 * Signs that need no language come first: place, length, what the rest of the thread speaks of, questions.
 */
export function rankedSentences(transcript: Transcript, maxWords: number): Ranked[] {
  const waiting = scored(transcript).toSorted((a, b) => b.score - a.score);
  const taken = new Map<TranscriptMessage, number>();
  const chosen: Ranked[] = [];
  let words = 0;
  const take = (ranked: Ranked) => {
    waiting.splice(waiting.indexOf(ranked), 1);
    chosen.push(ranked);
    words += wordCount(ranked.text);
    taken.set(ranked.message, (taken.get(ranked.message) ?? 0) + 1);
  };
  const newest = transcript.messages.findLast((message) =>
    waiting.some((ranked) => ranked.message === message),
  );
  const latest = waiting.filter(({ message }) => message === newest);
  const first = latest.find(({ text }) => isAsk(text)) ?? latest[0];
  if (first) take(first);
  while (waiting.length > 0 && words < maxWords) {
    let best: Ranked | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const ranked of waiting) {
      const value = ranked.score - REPEAT * (taken.get(ranked.message) ?? 0);
      if (value > most) [best, most] = [ranked, value];
      // The rest scores less even without any loss.
      if (ranked.score < most) break;
    }
    if (!best) break;
    take(best);
  }
  return chosen;
}

/** Every sentence that asks somebody for something. */
export const asksIn = (transcript: Transcript): Ranked[] =>
  scored(transcript).filter(({ text }) => isAsk(text));

function scored(transcript: Transcript): Ranked[] {
  const all = transcript.messages.flatMap((message, place) => {
    const sentences = sentencesOf(textOf(message));
    return sentences.map(({ index, text }) => ({
      message,
      place,
      index,
      text,
      count: sentences.length,
    }));
  });
  const central = centrality(all.map(({ text }) => text));
  return all
    .map(({ count, index, message, place, text }, i) => ({
      message,
      text,
      index,
      score:
        telling(text, index, count) +
        (central[i] ?? 0) * 0.8 +
        askScore(text) * 0.1 +
        (place === 0 ? 0.2 : 0),
    }))
    .filter(({ score, text }) => score > -0.5 && text.length <= LIMITS.lineChars);
}

/** Own words; forwarded ones, without the header above them, where there are no others. */
function textOf(message: TranscriptMessage): string {
  const words = (role: string) =>
    message.segments.filter((segment) => segment.role === role).map(({ text }) => text);
  const own = words('own').join('\n\n');
  return own.trim() === '' ? words('forwarded').map(forwardedWords).join('\n\n') : own;
}
