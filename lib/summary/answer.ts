import {
  CONTRACT_VERSION,
  type Category,
  type EngineName,
  type Language,
  type Length,
  LIMITS,
  type Line,
  type SummaryRequest,
  type Transcript,
  type Urgency,
} from '../contract.ts';
import type { Engine } from '../engine/engine.ts';
import { requestBody } from '../engine/request-body.ts';
import { Failure } from '../failure.ts';
import { Masks } from '../transcript/masks/masks.ts';
import type { EvidenceBook } from './verify/evidence.ts';
import { brokenRule } from './verify/verify-line.ts';
import type { LengthLimit } from './within-length.ts';

/** One request to an engine, and whom to tell. */
export interface Question {
  /** What is sent: a thread, a part of it, or what is new in it. */
  transcript: Transcript;
  /** The lines that stood before, where they are brought up to date. */
  previous: readonly Line[] | null;
  /** What lines are held against: the whole thread, whatever part of it is sent. */
  book: EvidenceBook;
  /** How much may be said. */
  limit: LengthLimit;
  language: Language;
  length: Length;
  /** Whether secrets are replaced before anything leaves the browser. */
  masked: boolean;
  /** True when the answer before was in another language than the one that was wanted. */
  again: boolean;
  /** Gets the request's body as it is about to leave. */
  onSend: (body: string) => void;
  /** Gets each accepted line as soon as it is whole; what it throws ends the answer. */
  onLine: (line: Line) => Promise<void> | undefined;
}

/** What of an engine's answer held. */
export interface Answer {
  /** The headline among them, if there is one. */
  lines: Line[];
  /** Lines that broke a rule. */
  dropped: number;
  engine: EngineName;
  model: string | null;
  promptVersion: string;
  category: Category;
  urgency: Urgency;
}

/**
 * Asks an engine once and lets through only what the verifier accepts, secrets put back. Of an update the new lines come
 * first, then the earlier ones that still stand, each verified again.
 * @returns the answer; fails with the engine's failure, or `nothing-verified` where no line held
 */
export async function answer(
  engine: Engine,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const { book, limit, onLine, onSend, previous } = question;
  const masks = new Masks();
  const request = requestOf(question, masks);
  onSend(requestBody(request));
  const accepted: Line[] = [];
  const settled = new Set<number>();
  let dropped = 0;
  let start = null;
  const accept = async (line: Line) => {
    const isFull = accepted.length >= LIMITS.lines || repeats(line, accepted);
    if (isFull || !limit.take(line)) return;
    accepted.push(line);
    await onLine(line);
  };
  for await (const event of engine.summarize(request, signal)) {
    signal.throwIfAborted();
    if (event.type === 'start') start = event;
    if (event.type === 'error') throw new Failure(event.code, event.retryAfter);
    if (event.type === 'drop') settled.add(event.previous);
    if (event.type === 'line') {
      const line = masks.unmaskLine(event.line);
      if (brokenRule(line, book)) dropped += 1;
      else await accept(line);
    }
    if (event.type === 'done' && start) {
      const hasHeadline = accepted.some(({ kind }) => kind === 'headline');
      for (const [i, line] of (previous ?? []).entries()) {
        const isReplaced = settled.has(i) || (line.kind === 'headline' && hasHeadline);
        if (!isReplaced && !brokenRule(line, book)) await accept(line);
      }
      if (accepted.length === 0 && dropped > 0) throw new Failure('nothing-verified');
      const { engine: name, model, promptVersion } = start;
      const { category, urgency } = event;
      return { lines: accepted, dropped, engine: name, model, promptVersion, category, urgency };
    }
  }
  throw new Failure('model-cut');
}

function requestOf(
  { again, language, length, masked, previous, transcript }: Question,
  masks: Masks,
): SummaryRequest {
  const asked = {
    version: CONTRACT_VERSION,
    language,
    length,
    ...(again ? { again: 'language' as const } : {}),
    transcript: masked ? masks.maskTranscript(transcript) : transcript,
  } as const;
  if (!previous) return { ...asked, task: 'summarize' };
  const lines = previous.slice(0, LIMITS.lines);
  return {
    ...asked,
    task: 'update',
    previous: masked ? lines.map((line) => masks.maskLine(line)) : lines,
  };
}

/** A model that says an earlier line again, word for word, means the same line. */
const repeats = (line: Line, accepted: readonly Line[]) =>
  accepted.some(({ kind, text }) => kind === line.kind && text === line.text);
