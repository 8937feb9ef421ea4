import type { ChatBody } from '../proxy/testing/fake-mistral.ts';

interface PromptMessage {
  message: number;
  from: string;
  segments: { role: string; text: string }[];
}

/** Two lines that no mail supports: an invented number under a true quote, and an invented quote. */
export const FALSE_LINES = 2;

/**
 * What a fair model with two slips would answer: the first words of each message as its line, then a line with an
 * invented number and a line with an invented quote.
 */
export function answerFromPrompt(body: ChatBody): string {
  const prompt = body.messages.at(-1)?.content ?? '';
  const thread = JSON.parse(prompt.slice(prompt.indexOf('Thread:\n') + 8));
  const messages: PromptMessage[] = thread.messages.filter(hasOwnWords);
  if (thread.before) return updateFor(messages);
  const lines = messages.slice(-8).map((message) => lineOf(message, firstWords(message)));
  const first = messages[0];
  const headline = first
    ? { text: firstWords(first), citations: lineOf(first, firstWords(first)).citations }
    : null;
  const invented = first
    ? [
        { ...lineOf(first, firstWords(first)), text: 'The sum is 987654321 euros' },
        { ...lineOf(first, 'words that nobody wrote in this thread'), text: 'Nobody said this' },
      ]
    : [];
  return JSON.stringify({
    headline,
    lines: [...invented, ...lines],
    category: 'conversation',
    urgency: 'low',
  });
}

/** The task `update`: the first earlier point no longer stands, and the newest message adds a line. */
function updateFor(messages: readonly PromptMessage[]): string {
  const newest = messages.at(-1);
  if (!newest) throw new Error('an update without messages');
  const line = lineOf(newest, firstWords(newest));
  return JSON.stringify({
    drop: [1],
    headline: { text: line.text, citations: line.citations },
    lines: [line],
    category: 'conversation',
    urgency: 'low',
  });
}

const isOwn = ({ role }: { role: string }) => role !== 'quoted';
const hasOwnWords = ({ segments }: PromptMessage) => segments.some(isOwn);

/** The first short sentence of a message; a sentence that is cut may say the opposite. */
function firstWords({ segments }: PromptMessage): string {
  const words = (segments.find(isOwn)?.text ?? '').replace(/\s+/g, ' ').trim();
  const sentences = words.split(/(?<=[.!?])\s/);
  const short = sentences.find((sentence) => /^(?:\S+ ){2,8}\S+$/.test(sentence));
  return short ?? words.split(' ').slice(0, 8).join(' ').slice(0, 130);
}

const lineOf = ({ message, from }: PromptMessage, quote: string) => ({
  kind: 'point',
  text: quote,
  who: from.split(' <')[0] ?? null,
  due: null,
  citations: [{ message, quote }],
});
