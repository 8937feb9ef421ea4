import type { Line, Segment, Transcript, TranscriptMessage } from '../contract.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import type { Source } from '../transcript/source.ts';
import { messageTokens } from '../transcript/message-tokens.ts';
import { estimateTokens } from '../transcript/tokens.ts';
import type { Summary, SummaryLine } from './summary.ts';

/** What an `update` sends: the lines that stood, and the messages that came since with those they answer. */
export interface UpdatePlan {
  previous: Line[];
  transcript: Transcript;
}

/** Of an answered message as much as tells what is answered. */
const ANSWERED_CHARS = 700;
/** Each update sees the thread through the lines of the one before: what went wrong once stays wrong. */
const MAX_UPDATES = 5;
/** An update that costs nearly as much as the whole is not worth the risk of drift. */
const WORTH = 0.6;

/**
 * How a summary can be brought up to date, or null where all must be read anew: a message that it knew was changed or
 * deleted, nothing is new, the new messages are most of the thread, or it was brought up to date often enough.
 */
export function planUpdate(previous: Summary, thread: ReadThread): UpdatePlan | null {
  const known = previous.sources.length;
  const { sources, transcript } = thread;
  if (previous.engine === 'extract' || known === 0 || sources.length <= known) return null;
  if ((previous.updates ?? 0) >= MAX_UPDATES) return null;
  if (!previous.sources.every((source, i) => isSame(source, sources[i]))) return null;
  const added = transcript.messages.slice(known);
  const answered = new Set(
    sources.slice(known).map(({ answers, number }) => answers ?? number - 1),
  );
  const context = transcript.messages
    .slice(0, known)
    .filter(({ number }) => answered.has(number))
    .map(beginning);
  const shown = [...(previous.headline ? [previous.headline] : []), ...previous.lines];
  const lines = shown.map(plainLine);
  const plan = {
    previous: lines,
    transcript: { subject: transcript.subject, messages: [...context, ...added] },
  };
  return tokensOf(plan.transcript) + estimateTokens(JSON.stringify(lines)) <=
    tokensOf(transcript) * WORTH
    ? plan
    : null;
}

/** A line as an engine gave it, without what was made of it for the screen. */
const plainLine = ({ citations, due, kind, text, who }: SummaryLine): Line => ({
  kind,
  text,
  who,
  due,
  citations,
});

const isSame = (old: Source, now: Source | undefined) =>
  now !== undefined && old.id === now.id && old.fingerprint === now.fingerprint;

/** A message's beginning: what new messages answer is context, not content. */
function beginning(message: TranscriptMessage): TranscriptMessage {
  const segments: Segment[] = [];
  let left = ANSWERED_CHARS;
  for (const { role, text } of message.segments) {
    if (left <= 0) break;
    if (role === 'quoted') continue;
    segments.push({ role, text: text.slice(0, left) });
    left -= text.length;
  }
  return { ...message, segments, attachments: [] };
}

const tokensOf = ({ messages }: Transcript) =>
  messages.reduce((sum, message) => sum + messageTokens(message), 0);
