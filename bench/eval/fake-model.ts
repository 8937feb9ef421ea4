import { sentencesOf } from '../../lib/text/sentences.ts';
import { isQuestion } from '../../lib/text/is-question.ts';
import type { ChatBody } from '../../proxy/testing/fake-mistral.ts';
import { type AskedThread, transcriptOf } from '../../proxy/testing/transcript-of.ts';

type Message = AskedThread['messages'][number];

const MAX_HEADLINE = 140;
/** So many points come after the asks, of the newest messages. */
const POINTS = 8;
/** What no mail supports: the verifier has something to refuse. */
const INVENTED = 'The sum is 987654321 euros';

/**
 * What a plain reader without any sense would answer: every question of the mails is an ask, the first sentence of each message
 * a point, all word for word, and one line is invented. An update tells of the newest message.
 */
export function fakeModel(body: ChatBody): string {
  const { before, messages } = transcriptOf(body);
  const read = (before ? messages.slice(-1) : messages).map((message) => ({
    message,
    sentences: sentencesIn(message),
  }));
  const asks = read.flatMap(({ message, sentences }) =>
    sentences.filter(isQuestion).map((text) => lineOf('ask', message, text)),
  );
  const points = read.flatMap(({ message, sentences }) => {
    const first = sentences.find((text) => !isQuestion(text));
    return first === undefined ? [] : [lineOf('point', message, first)];
  });
  const [topic] = points.filter(({ text }) => text.length <= MAX_HEADLINE);
  return JSON.stringify({
    ...(before ? { drop: [] } : {}),
    headline: topic ? { text: topic.text, citations: topic.citations } : null,
    lines: [
      ...(points[0] ? [{ ...points[0], text: INVENTED }] : []),
      ...asks,
      ...points.slice(-POINTS),
    ],
    category: 'conversation',
    urgency: 'low',
  });
}

const sentencesIn = ({ segments }: Message): string[] =>
  segments
    .filter(({ role }) => role !== 'quoted')
    .flatMap(({ text }) => sentencesOf(text))
    .map(({ text }) => text);

const lineOf = (kind: 'ask' | 'point', { message }: Message, quote: string) => ({
  kind,
  text: quote,
  who: null,
  due: null,
  citations: [{ message, quote }],
});
