import type { Segment } from '../../contract.ts';
import { type MailSignals, NO_SIGNALS } from '../../mail/signals.ts';
import type { ReadThread } from '../../transcript/build-transcript.ts';
import { wordCount } from '../../text/word-count.ts';
import { addsUp } from './adds-up.ts';
import { isExcluded } from './excluded.ts';
import { isHouse } from './is-house.ts';
import { looksLikeCode } from './looks-like-code.ts';
import { looksLikeParcel } from './looks-like-parcel.ts';
import { newsletterSigns } from './newsletter-signs.ts';
import { pricedLines } from './priced-lines.ts';
import type { QuietReason } from './quiet-reason.ts';
import { type Voice, voiceOf } from './voice.ts';

/** A message as the gate sees it. */
export interface GateMessage {
  sender: string;
  senderName: string;
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
    senderName: sender.name,
    segments,
    signals: signals[i] ?? NO_SIGNALS,
  })),
  reader,
  excluded,
});

/** Below this, reading is as quick as a summary. */
const MIN_WORDS = 150;
/** So many lines that end in an amount are a list of prices. */
const MIN_PRICES = 3;

interface Facts extends GateThread {
  words: number;
  /** Words that people wrote, invitations aside. */
  talk: number;
  /** People who wrote: no machine, no campaign. */
  people: ReadonlySet<string>;
  text: string;
  last: GateMessage | undefined;
  /** How much the text speaks as one person does to another. */
  voice: Voice;
  isFromMachine: boolean;
  /** All of it comes from a house, and no one in it. */
  isOfHouse: boolean;
}

/** How much of a newsletter's layout closes the gate, by who seems to speak. */
const NEWSLETTER_SIGNS: Record<Voice, number> = { person: 5, perhaps: 4, nobody: 3 };

/**
 * Why a thread is not summarized unasked, or null where a summary pays. Headers, labels and layout decide, in this order. A
 * layout closes less where a person speaks; how people speak of themselves is the one thing told by words, in all languages
 * of the interface.
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
    applies: ({ last, talk, words }) =>
      last?.signals.calendar === true && talk < MIN_WORDS && words < 400,
  },
  { reason: 'short', applies: ({ words }) => words < MIN_WORDS },
  // Two people, or one and the reader, talk to each other, whatever brought the mail.
  {
    reason: null,
    applies: ({ people, reader }) => people.size > 1 || people.has(reader.toLowerCase()),
  },
  {
    reason: 'code',
    applies: ({ isFromMachine, text, voice }) =>
      (isFromMachine || voice !== 'person') && looksLikeCode(text),
  },
  {
    reason: 'receipt',
    applies: ({ isFromMachine, text, voice }) => {
      const priced = pricedLines(text);
      if (priced.length < MIN_PRICES) return false;
      return isFromMachine || (voice !== 'person' && addsUp(priced));
    },
  },
  { reason: 'promotion', applies: ({ last }) => last?.signals.category === 'promotions' },
  {
    reason: 'newsletter',
    applies: ({ messages }) => messages.every(({ signals }) => signals.bulk),
  },
  {
    reason: 'newsletter',
    applies: ({ isOfHouse, text, voice }) =>
      newsletterSigns(text) + (isOfHouse ? 2 : 0) >= NEWSLETTER_SIGNS[voice],
  },
  {
    reason: 'automated',
    applies: ({ isFromMachine, text, voice }) =>
      isFromMachine || (voice !== 'person' && looksLikeParcel(text)),
  },
];

function factsOf(thread: GateThread): Facts {
  const { messages } = thread;
  const text = messages.flatMap((message) => textsOf(message)).join('\n');
  const written = messages.filter(({ signals }) => isPerson(signals));
  const voice = voiceOfAll(messages);
  return {
    ...thread,
    words: wordCount(text),
    talk: wordCount(
      written
        .filter(({ signals }) => !signals.calendar)
        .flatMap((message) => textsOf(message))
        .join('\n'),
    ),
    people: new Set(
      written.map(({ sender }) => sender.toLowerCase()).filter((sender) => sender !== ''),
    ),
    text,
    last: messages.at(-1),
    voice,
    isFromMachine: isFromMachine(messages, voice),
    isOfHouse: messages.every(isHouseMail),
  };
}

const textsOf = ({ segments }: GateMessage) =>
  segments.filter(({ role }) => role !== 'quoted').map(({ text }) => text);

function voiceOfAll(messages: readonly GateMessage[]): Voice {
  // On a list and in a tracker people answer each other, however they write.
  if (messages.some(({ signals }) => signals.discussion || signals.relayed)) return 'person';
  return voiceOf(
    messages.map((message) => ({
      text: textsOf(message).join('\n'),
      writer: writerOf(message),
      isForward: message.segments.some(({ role }) => role === 'forwarded'),
    })),
  );
}

const isPerson = ({ automatic, bulk, relayed }: MailSignals) => relayed || (!automatic && !bulk);

/** Gmail sorts under updates what a practice or an office writes by hand, too. */
const isFromMachine = (messages: readonly GateMessage[], voice: Voice) =>
  messages.every((message) => {
    const { category, discussion } = message.signals;
    if (!isPerson(message.signals)) return true;
    if (discussion) return false;
    if (category === 'updates') return voice !== 'person';
    return category === 'social' || (voice === 'nobody' && isHouseMail(message));
  });

const isHouseMail = (message: GateMessage) => isHouse(writerOf(message));

const writerOf = ({ sender, senderName }: GateMessage) => ({ name: senderName, address: sender });
