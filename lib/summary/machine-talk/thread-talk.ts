import type { Segment, Transcript, TranscriptMessage } from '../../contract.ts';
import { normalise } from '../../text/normalise.ts';
import { fold } from '../../text/fold.ts';
import { type Paragraphs, paragraphsOf } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { isFitName } from './is-fit-name.ts';
import { isBeyondDoubt, isWorthWarning, machineSignals, type Signal } from './machine-signals.ts';
import { type MachineTalk, machineTalk } from './machine-talk.ts';
import { tokensOf } from '../../text/tokens-of.ts';

/** A thread without what it says to machines, and what that was. */
export interface ThreadTalk {
  /** The same transcript, where nothing talks to a machine. */
  clean: Transcript;
  /** Numbers of the messages that leave no doubt, in their sender's own words. */
  meant: ReadonlySet<number>;
  /** Whether any message leaves none, be it in a quotation. */
  isCertain: boolean;
  /** Folded words and numbers that only the talk has, and names that only quoted mail has: nobody of the thread says them. */
  only: ReadonlySet<string>;
  /** Folded words and numbers of all that is said, where there is talk. */
  words: ReadonlySet<string>;
}

const NAME = /(?<=[\p{L},;] )\p{Lu}\p{Ll}{2,30}/gu;
const NONE: ReadonlySet<string> = new Set();

/** A transcript is read once, however many ask: the extract, the verifier and the warnings. */
const read = new WeakMap<Transcript, ThreadTalk>();

/** Tells what of a thread is talk to a machine: of every text, the subject, the senders' names and the files' names. */
export function threadTalk(transcript: Transcript): ThreadTalk {
  const known = read.get(transcript) ?? readTalk(transcript);
  read.set(transcript, known);
  return known;
}

function readTalk(transcript: Transcript): ThreadTalk {
  const removed: string[] = [];
  const meant = new Set<number>();
  let isCertain = false;
  /** A text that is one sentence, beside message so and so. */
  const keep = (text: string, number: number): string => {
    const signals = machineSignals(normalise(text));
    if (signals.size === 0) return text;
    removed.push(text);
    if (isWorthWarning(signals)) meant.add(number);
    return '';
  };
  const fit = new Map<string, boolean>();
  const nameOf = ({ address, name }: TranscriptMessage['sender'], number: number): string => {
    const key = `${name}\n${address}`;
    const isFit = name === '' || (fit.get(key) ?? isFitName(name, address));
    fit.set(key, isFit);
    if (isFit) return keep(name, number);
    keep(name, number);
    removed.push(name);
    return '';
  };
  const messages = transcript.messages.map((message) => {
    const talk = segmentsTalk(message.segments);
    removed.push(...talk.removed);
    isCertain ||= talk.isCertain;
    const { number, sender } = message;
    if (talk.isMeant) meant.add(number);
    return {
      ...message,
      sender: { ...sender, name: nameOf(sender, number) },
      attachments: message.attachments.map((name) => keep(name, number)).filter(Boolean),
      segments: talk.segments,
    };
  });
  const subject = keep(transcript.subject, messages[0]?.number ?? 1);
  isCertain ||= meant.size > 0;
  const clean = removed.length === 0 ? transcript : { subject, messages };
  const said = saidIn(clean).join('\n');
  const quoted = namesIn(
    messages.flatMap(({ segments }) => textsOf(segments, true)),
    said,
  );
  if (removed.length === 0) return { clean, meant, isCertain, only: quoted, words: NONE };
  const words = tokensOf(fold(said));
  const only = tokensOf(fold(removed.join('\n')))
    .difference(words)
    .union(quoted);
  return { clean, meant, isCertain, only, words };
}

/** All that the people of a thread say, and by which names. */
const saidIn = ({ messages, subject }: Transcript): string[] => [
  subject,
  ...messages.flatMap(({ attachments, segments, sender }) => [
    sender.name,
    sender.address,
    ...attachments,
    ...textsOf(segments, false),
  ]),
];

const textsOf = (segments: readonly Segment[], isQuoted: boolean): string[] =>
  segments.filter(({ role }) => (role === 'quoted') === isQuoted).map(({ text }) => text);

/** Capitalised words inside of quoted sentences, folded, that nobody says. */
function namesIn(quoted: readonly string[], said: string): ReadonlySet<string> {
  const names = new Set(quoted.flatMap((text) => text.match(NAME) ?? []));
  if (names.size === 0) return NONE;
  const known = said.toLowerCase();
  return new Set([...names].filter((name) => !known.includes(name.toLowerCase())).map(fold));
}

function segmentsTalk(given: readonly Segment[]) {
  const segments: Segment[] = [];
  const removed: string[] = [];
  const seen = new Set<Signal>();
  const meant = new Set<Signal>();
  let isOpen = false;
  for (const { role, text } of given) {
    const paragraphs = paragraphsOf([text]);
    const talk: MachineTalk | null = isOpen ? null : machineTalk(paragraphs);
    const spans = talk?.spans ?? [{ start: 0, end: paragraphs.text.length }];
    for (const signal of talk?.seen ?? []) seen.add(signal);
    if (role !== 'quoted') for (const signal of talk?.meant ?? []) meant.add(signal);
    isOpen ||= talk?.isOpen ?? true;
    for (const { end, start } of spans) removed.push(paragraphs.text.slice(start, end));
    const kept = spans.length === 0 ? text : without(paragraphs, spans);
    if (kept !== '') segments.push({ role, text: kept });
  }
  return { segments, removed, isCertain: isBeyondDoubt(seen), isMeant: isWorthWarning(meant) };
}

/** The lines of a text without some stretches, each of which is in one line; lines stay apart. */
function without({ starts, text }: Paragraphs, spans: readonly Span[]): string {
  const lines: string[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? text.length;
    let at = start;
    let line = '';
    for (const span of spans) {
      if (span.start >= end || span.end <= start) continue;
      line += text.slice(at, span.start);
      at = span.end;
    }
    line += text.slice(at, end);
    if (line.trim() !== '') lines.push(line.trim());
  });
  return lines.join('\n\n');
}
