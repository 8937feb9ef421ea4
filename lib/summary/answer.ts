import { CONTRACT_VERSION, LIMITS, type Language, type Line } from '../contract.ts';
import type { Engine } from '../engine/engine.ts';
import { requestBody } from '../engine/request-body.ts';
import { Failure } from '../failure.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { Masks } from '../transcript/masks.ts';
import type { Summary } from './summary.ts';
import { EvidenceBook } from './verify/evidence.ts';
import { brokenRule } from './verify/verify-line.ts';

/** What to ask an engine, and whom to tell. */
export interface Question {
  thread: ReadThread;
  language: Language;
  /** Whether secrets are replaced before anything leaves the browser. */
  masked: boolean;
  /** Gets the request's body as it is about to leave. */
  onSend: (body: string) => void;
  /** Gets each accepted line as soon as it is whole. */
  onLine: (line: Line) => void;
}

/**
 * Asks an engine for a summary of a thread and lets through only what the verifier accepts. Lines are held against the
 * thread itself, with masked secrets put back.
 * @returns the summary; fails with the engine's failure, or `nothing-verified` where no line held
 */
export async function answer(
  engine: Engine,
  { language, masked, onLine, onSend, thread }: Question,
  signal: AbortSignal,
): Promise<Summary> {
  const { transcript, sources, coverage, leftOut } = thread;
  const masks = new Masks();
  const sent = masked ? masks.maskTranscript(transcript) : transcript;
  const book = new EvidenceBook(transcript);
  const accepted: Line[] = [];
  let dropped = 0;
  let start = null;
  const request = {
    version: CONTRACT_VERSION,
    task: 'summarize',
    language,
    transcript: sent,
  } as const;
  onSend(requestBody(request));
  for await (const event of engine.summarize(request, signal)) {
    signal.throwIfAborted();
    if (event.type === 'start') start = event;
    if (event.type === 'error') throw new Failure(event.code, event.retryAfter);
    if (event.type === 'line') {
      const line = masks.unmaskLine(event.line);
      if (accepted.length >= LIMITS.lines || brokenRule(line, book)) dropped += 1;
      else {
        accepted.push(line);
        onLine(line);
      }
    }
    if (event.type === 'done' && start) {
      if (accepted.length === 0 && dropped > 0) throw new Failure('nothing-verified');
      const { engine: name, model, promptVersion } = start;
      const { category, urgency } = event;
      const made = {
        engine: name,
        model,
        promptVersion,
        category,
        urgency,
        coverage,
        sources,
        leftOut,
      };
      return { ...made, ...sorted(accepted), dropped, fallback: null, madeAt: Date.now() };
    }
  }
  throw new Failure('model-cut');
}

function sorted(accepted: readonly Line[]): Pick<Summary, 'headline' | 'lines'> {
  const headline = accepted.find(({ kind }) => kind === 'headline') ?? null;
  return { headline, lines: accepted.filter(({ kind }) => kind !== 'headline') };
}
