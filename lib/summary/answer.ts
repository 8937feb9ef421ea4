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
import { fittingLines } from './fitting-lines.ts';
import { replaces } from './replaces.ts';
import { isSamePrompt } from './same-prompt.ts';
import { settles } from './settles.ts';
import type { EvidenceBook } from './verify/evidence-book.ts';
import { brokenRule } from './verify/verify-line.ts';
import type { LengthLimit } from './within-length.ts';

/** One request to an engine, and whom to tell. */
export interface Question {
  /** What is sent: a thread, a part of it, or what is new in it. */
  transcript: Transcript;
  /** The lines that stood before, where they are brought up to date. */
  previous: readonly Line[] | null;
  /** The version of the prompt that they were made with, where they come of another day. */
  madeWith: string | null;
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
  onLine: (line: Line) => Promise<void>;
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
  /** How often an update was made since the thread was read whole; none where it was. */
  updates?: number;
}

/**
 * Asks an engine once and lets through only what the verifier accepts, secrets put back. The lines of a whole thread are
 * told one by one. Those of an update wait for its end: only then it is known which earlier lines still stand, each verified
 * again, and what of all fits. An earlier headline does not stand beside a new one, whether that held or not.
 * @returns the answer, without lines where none held; null where the earlier lines were made with another prompt than the
 * engine has now. Fails with the engine's failure.
 */
export async function answer(
  engine: Engine,
  question: Question,
  signal: AbortSignal,
): Promise<Answer | null> {
  const { book, limit, madeWith, onLine, onSend, previous } = question;
  const masks = new Masks();
  const request = requestOf(question, masks);
  onSend(requestBody(request));
  const accepted: Line[] = [];
  const settled = new Set<number>();
  let dropped = 0;
  let hasHeadline = false;
  let start = null;
  for await (const event of engine.summarize(request, signal)) {
    signal.throwIfAborted();
    if (event.type === 'start') {
      if (madeWith !== null && !isSamePrompt(madeWith, event.promptVersion)) return null;
      start = event;
    }
    if (event.type === 'error') throw new Failure(event.code, event.retryAfter);
    if (event.type === 'drop') settled.add(event.previous);
    if (event.type === 'line') {
      const line = masks.unmaskLine(event.line);
      hasHeadline ||= line.kind === 'headline';
      if (isTooLong(line) || brokenRule(line, book)) dropped += 1;
      else if (previous) accepted.push(line);
      else if (!repeats(line, accepted) && accepted.length < LIMITS.lines && limit.take(line)) {
        accepted.push(line);
        await onLine(line);
      }
    }
    if (event.type === 'done' && start) {
      const { engine: name, model, promptVersion } = start;
      const { category, urgency } = event;
      const lines = previous ? fittingLines(accepted, kept(), limit) : accepted;
      if (previous) for (const line of lines) await onLine(line);
      return { lines, dropped, engine: name, model, promptVersion, category, urgency };
    }
  }
  throw new Failure('model-cut');

  function kept(): Line[] {
    return (previous ?? []).filter(
      (line, i) =>
        !settled.has(i) &&
        !(line.kind === 'headline' && hasHeadline) &&
        !accepted.some((news) => replaces(news, line) || settles(news, line, book)) &&
        !brokenRule(line, book),
    );
  }
}

function requestOf(
  { again, language, length, limit, masked, previous, transcript }: Question,
  masks: Masks,
): SummaryRequest {
  const asked = {
    version: CONTRACT_VERSION,
    language,
    length,
    words: limit.words,
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

/** What the proxy cuts, another engine may not. */
const isTooLong = ({ kind, text }: Line): boolean =>
  kind === 'headline' && text.length > LIMITS.headlineChars;

/** A model that says an earlier line again, word for word, means the same line. */
const repeats = (line: Line, accepted: readonly Line[]) =>
  accepted.some(({ kind, text }) => kind === line.kind && text === line.text);
