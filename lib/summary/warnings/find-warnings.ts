import type { TranscriptMessage } from '../../contract.ts';
import type { ReadThread } from '../../transcript/build-transcript.ts';
import { hidesText } from './hides-text.ts';
import { namedHosts } from './named-hosts.ts';
import { namesLookAlike } from './names-look-alike.ts';
import { fromPunycode } from './punycode.ts';
import { threadTalk } from '../machine-talk/thread-talk.ts';
import type { Warning, WarningCode } from './warning.ts';

const WORD = /\p{L}{5,40}/gu;

/**
 * What a reader should know of a thread's messages before they believe them; by plain code, at most one warning of a kind for
 * a message, and nothing of a mail's own words in it.
 * - `instructs-assistants`: its visible words tell an assistant what to do, beyond doubt and not only in a quotation.
 * - `hidden-text`: it looks like a person's mail and hides text. Newsletters all do, and are not warned of.
 * - `look-alike-host`: its sender's host, or one that it names, is made to be taken for another.
 */
export function findWarnings({
  sources,
  transcript,
}: Pick<ReadThread, 'sources' | 'transcript'>): Warning[] {
  const { meant } = threadTalk(transcript);
  const { messages, subject } = transcript;
  const names = messages.map(({ sender }) => sender.name);
  const words = new Set(wordsIn([subject, ...names, ...messages.map(textOf)].join('\n')));
  const domains = messages.map(({ sender }) => domainOf(sender.address));
  return messages.flatMap((message, i) => {
    const text = textOf(message);
    const source = sources.find(({ number }) => number === message.number);
    const sender = domains[i] ?? '';
    const found: [WarningCode, boolean][] = [
      ['instructs-assistants', meant.has(message.number)],
      ['hidden-text', source !== undefined && hidesText(source, text)],
      ['look-alike-host', namesLookAlike(namedHosts(text), { sender, others: domains, words })],
    ];
    return found.filter(([, is]) => is).map(([code]) => ({ code, message: message.number }));
  });
}

/** What a message's sender wrote or forwarded. */
const textOf = ({ segments }: TranscriptMessage): string =>
  segments
    .filter(({ role }) => role !== 'quoted')
    .map(({ text }) => text)
    .join('\n');

const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const domainOf = (address: string): string =>
  fromPunycode(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
