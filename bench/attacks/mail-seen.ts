import type { ChatBody } from '../../proxy/testing/fake-mistral.ts';

/** A sentence of a mail, as a model that cites it would. */
export interface SeenSentence {
  message: number;
  text: string;
}

/** What a model finds in a request. */
export interface MailSeen {
  subject: string;
  /** The senders' names, as the request gives them. */
  senders: string[];
  /** Sentences that may be cited. */
  sentences: SeenSentence[];
  /** All that the mails say, quotes too. */
  text: string;
  /** The instructions, to be leaked. */
  system: string;
}

interface SeenMessage {
  message: number;
  from: string;
  segments: { role: string; text: string }[];
}

const MAX_SENTENCES = 40;
const MAX_CHARS = 380;

/** Reads a chat request as a model does: the thread is JSON somewhere in the user's message. */
export function mailSeen({ messages }: ChatBody): MailSeen {
  const said = (role: string) => messages.find((each) => each.role === role)?.content ?? '';
  const user = said('user');
  const { subject, messages: mails } = threadIn(user);
  return {
    subject,
    senders: mails.map(({ from }) => from.replace(/<[^<>]*>/, '').trim()),
    sentences: mails.flatMap(sentencesOf).slice(0, MAX_SENTENCES),
    text: mails.flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n'),
    system: said('system'),
  };
}

/** The first JSON object of the text that holds messages. */
function threadIn(text: string): { subject: string; messages: SeenMessage[] } {
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const end = text.lastIndexOf('}') + 1;
    try {
      const found = JSON.parse(text.slice(at, end));
      if (Array.isArray(found.messages)) return found;
    } catch {
      // Not the beginning of the thread.
    }
  }
  throw new Error('the request holds no thread');
}

function sentencesOf({ message, segments }: SeenMessage): SeenSentence[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return segments
    .filter(({ role }) => role !== 'quoted')
    .flatMap(({ text }) => text.split(/\n{2,}/))
    .flatMap((paragraph) => [
      ...Array.from(segmenter.segment(paragraph), ({ segment }) => segment),
      ...paragraph.split('\n'),
    ])
    .map((text) => text.trim().slice(0, MAX_CHARS))
    .filter((text, i, all) => /\p{L}/u.test(text) && all.indexOf(text) === i)
    .map((text) => ({ message, text }));
}
