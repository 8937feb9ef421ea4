import { Breath } from '../breath.ts';
import { LIMITS, type Segment, type Transcript, type TranscriptMessage } from '../contract.ts';
import type { ReadMessage } from '../mail/read-message.ts';
import type { Block } from '../mail/roles/block.ts';
import { toBlocks } from '../mail/roles/blocks.ts';
import { isForwardSubject } from '../mail/roles/dividers.ts';
import { History } from '../mail/roles/history.ts';
import { SenderTails } from '../mail/roles/sender-tails.ts';
import type { MailSignals } from '../mail/signals.ts';
import {
  addHidden,
  type HiddenCount,
  type HiddenReason,
  type VisibleBody,
} from '../mail/visible-body.ts';
import { wordCount } from '../text/word-count.ts';
import { answerOrder } from './answer-order.ts';
import { type Fitted, fitBudget } from './budget.ts';
import type { Coverage } from './coverage.ts';
import { fingerprint } from './fingerprint.ts';
import type { LeftOut } from './left-out.ts';
import { segmentsOf } from './segments.ts';
import type { Source } from './source.ts';

/** A thread as it was read: what is sent, whom it cites, what was not read, and what is left out. */
export interface ReadThread {
  transcript: Transcript;
  sources: Source[];
  coverage: Coverage;
  leftOut: LeftOut;
  /** What each message's headers say of its nature, in the transcript's order. */
  signals: MailSignals[];
}

/**
 * Numbers the messages of a thread in time order, keeps what each one adds, and fits it into one request.
 * @param messages as read, any order; at least one
 * @param of how many messages the thread has, where more exist than could be read
 */
export async function buildTranscript(
  messages: readonly ReadMessage[],
  of = messages.length,
): Promise<ReadThread> {
  const ordered = inTimeOrder(messages).slice(-LIMITS.messages);
  const context = { history: new History(), tails: new SenderTails() };
  const leftOut: LeftOut = { quoted: 0, signature: 0, shortened: 0, attachments: 0, hidden: {} };
  const read: Segment[][] = ordered.map(() => []);
  const breath = new Breath();
  // What repeats what is told in the order of answers; numbers follow time.
  for (const at of answerOrder(ordered)) {
    const message = ordered[at];
    if (!message) continue;
    if (breath.isDue) await breath.take();
    const { body, sender, subject } = message;
    const blocks = toBlocks(body, { ...context, sender, isForward: isForwardSubject(subject) });
    read[at] = segmentsOf(body, blocks, context.history);
    remember(context.history, message, blocks);
    const signature = wordsOfRole(body, blocks, 'signature');
    leftOut.signature += signature;
    leftOut.quoted += Math.max(0, wordCount(body.text) - signature - wordsOf(read[at] ?? []));
    leftOut.hidden = addHidden(leftOut.hidden, body.hidden);
    leftOut.attachments += message.attachments.length;
  }
  const entries = ordered.map((message, i) => entryOf(message, read[i] ?? [], i + 1));
  const fitted = fitBudget(entries);
  leftOut.shortened = fitted.words;
  const subject = clip(ordered[0]?.subject ?? '', LIMITS.subjectChars);
  return {
    transcript: { subject, messages: fitted.messages },
    sources: await Promise.all(
      ordered.map((message, i) => sourceOf(message, entries[i], answered(ordered, i))),
    ),
    coverage: coverageOf(ordered, fitted, of),
    leftOut,
    signals: ordered.map(({ signals }) => signals),
  };
}

/** What a sender says in own words counts as the sender's, however often others quote it. */
function remember(history: History, { body, sender }: ReadMessage, blocks: readonly Block[]): void {
  for (const { end, role, start } of blocks)
    if (role === 'own')
      history.add(body.text.slice(start, end), `${sender.name} ${sender.address}`.trim());
  history.add(body.text);
}

/** Messages of unknown time keep the place after their predecessor. */
function inTimeOrder(messages: readonly ReadMessage[]): ReadMessage[] {
  let last = Number.NEGATIVE_INFINITY;
  const timed = messages.map((message) => {
    last = message.time === null ? last : Date.parse(message.time);
    return { message, at: last };
  });
  return timed.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ message }) => message);
}

const wordsOfRole = (body: VisibleBody, blocks: readonly Block[], role: Block['role']) =>
  blocks
    .filter((block) => block.role === role)
    .reduce((sum, { end, start }) => sum + wordCount(body.text.slice(start, end)), 0);

const wordsOf = (segments: readonly Segment[]) =>
  segments.reduce((sum, { text }) => sum + wordCount(text), 0);

function coverageOf(messages: readonly ReadMessage[], fitted: Fitted, of: number): Coverage {
  const unread: Coverage['unread'] = messages.flatMap(({ unread: reason }, i) =>
    reason ? [{ message: i + 1, reason }] : [],
  );
  const notRead = unread.length + fitted.leftOut.length;
  messages.forEach(({ body }, i) => {
    if (body.truncated) unread.push({ message: i + 1, reason: 'too-long' });
  });
  for (const message of fitted.shortened) unread.push({ message, reason: 'shortened' });
  for (const message of fitted.leftOut) unread.push({ message, reason: 'left-out' });
  const total = Math.max(of, messages.length);
  return {
    of: total,
    read: messages.length - notRead,
    unread: unread.toSorted((a, b) => a.message - b.message),
  };
}

function entryOf(message: ReadMessage, segments: Segment[], number: number): TranscriptMessage {
  return {
    number,
    sender: {
      name: clip(message.sender.name, LIMITS.nameChars),
      address: clip(message.sender.address, LIMITS.nameChars),
    },
    time: message.time,
    segments,
    attachments: message.attachments
      .map(({ name }) => clip(name, LIMITS.nameChars))
      .slice(0, LIMITS.attachments),
  };
}

/** The number of the earlier message that a message answers, or null. */
function answered(messages: readonly ReadMessage[], at: number): number | null {
  const wanted = messages[at]?.answers;
  if (!wanted) return null;
  const found = messages.findLastIndex(({ messageId }, i) => i < at && messageId === wanted);
  return found < 0 ? null : found + 1;
}

async function sourceOf(
  message: ReadMessage,
  entry: TranscriptMessage | undefined,
  answers: number | null,
): Promise<Source> {
  return {
    number: entry?.number ?? 0,
    id: message.id,
    name: message.sender.name,
    address: message.sender.address,
    time: message.time,
    fingerprint: await fingerprint(message.body.text),
    answers,
    hidden: hiddenBySender(message.body, (entry?.number ?? 0) > 1),
  };
}

/** What the sender hid: in an answer not what it quotes. */
const hiddenBySender = (
  { hidden, hiddenInQuotes }: VisibleBody,
  isAnswer: boolean,
): HiddenCount => {
  const own = Object.entries(hidden).map(([reason, count]): [string, number] => [
    reason,
    count - (isAnswer ? (hiddenInQuotes[reason as HiddenReason] ?? 0) : 0),
  ]);
  return Object.fromEntries(own.filter(([, count]) => count > 0));
};

const clip = (text: string, length: number) =>
  text.length > length ? text.slice(0, length) : text;
