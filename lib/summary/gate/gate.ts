import type { Segment } from '../../contract.ts';
import { type MailSignals, NO_SIGNALS } from '../../mail/signals.ts';
import type { ReadThread } from '../../transcript/build-transcript.ts';
import { wordCount } from '../extract/telling.ts';
import { isExcluded } from './excluded.ts';
import { looksLikeCode, looksLikeReceipt } from './layout.ts';
import type { QuietReason } from './quiet-reason.ts';

/** A message as the gate sees it. */
export interface GateMessage {
  sender: string;
  segments: readonly Segment[];
  signals: MailSignals;
}

/** A thread, and whose it is. */
export interface GateThread {
  messages: readonly GateMessage[];
  /** The account's address. */
  reader: string;
  /** Addresses, domains and labels, as the user wrote them. */
  excluded: readonly string[];
}

/** A thread that was read, as the gate takes it. */
export const gateThread = (
  { signals, transcript }: Pick<ReadThread, 'signals' | 'transcript'>,
  reader: string,
  excluded: readonly string[],
): GateThread => ({
  messages: transcript.messages.map(({ segments, sender }, i) => ({
    sender: sender.address,
    segments,
    signals: signals[i] ?? NO_SIGNALS,
  })),
  reader,
  excluded,
});

/** Below this, reading is as quick as a summary. */
const MIN_WORDS = 150;

interface Facts extends GateThread {
  words: number;
  /** People who wrote: no machine, no campaign. */
  people: ReadonlySet<string>;
  text: string;
  last: GateMessage | undefined;
}

/**
 * Why a thread is not summarized unasked, or null where a summary pays. Headers, labels and layout decide, in this order;
 * words of no language do.
 */
export function gate(thread: GateThread): QuietReason | null {
  const facts = factsOf(thread);
  return RULES.find(({ applies }) => applies(facts))?.reason ?? null;
}

/** The first that applies closes the gate; a conversation between people opens it for all below. */
const RULES: readonly { reason: QuietReason | null; applies: (facts: Facts) => boolean }[] = [
  { reason: 'excluded', applies: (facts) => isExcluded(facts) },
  {
    reason: 'calendar',
    applies: ({ last, words }) => last?.signals.calendar === true && words < 400,
  },
  { reason: 'short', applies: ({ words }) => words < MIN_WORDS },
  // Two people, or one and the reader, talk to each other, whatever brought the mail.
  { reason: null, applies: ({ people }) => people.size > 1 },
  {
    reason: 'code',
    applies: ({ messages, text }) => isFromMachine(messages) && looksLikeCode(text),
  },
  {
    reason: 'receipt',
    applies: ({ messages, text }) => isFromMachine(messages) && looksLikeReceipt(text),
  },
  { reason: 'promotion', applies: ({ last }) => last?.signals.category === 'promotions' },
  {
    reason: 'newsletter',
    applies: ({ messages }) => messages.every(({ signals }) => signals.bulk),
  },
  { reason: 'automated', applies: ({ messages }) => isFromMachine(messages) },
];

function factsOf(thread: GateThread): Facts {
  const texts = thread.messages.flatMap(({ segments }) =>
    segments.filter(({ role }) => role !== 'quoted').map(({ text }) => text),
  );
  const people = thread.messages
    .filter(({ sender, signals }) => sender !== '' && isPerson(signals))
    .map(({ sender }) => sender.toLowerCase());
  return {
    ...thread,
    words: texts.reduce((sum, text) => sum + wordCount(text), 0),
    people: new Set(people),
    text: texts.join('\n'),
    last: thread.messages.at(-1),
  };
}

const isPerson = ({ automatic, bulk, relayed }: MailSignals) => relayed || (!automatic && !bulk);

const isFromMachine = (messages: readonly GateMessage[]) =>
  messages.every(
    ({ signals }) =>
      !isPerson(signals) || (!signals.discussion && /^(?:updates|social)$/.test(signals.category)),
  );
