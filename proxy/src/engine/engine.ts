import type { EngineName, SummaryEvent, SummaryRequest } from '../../../lib/contract.ts';

/** What an engine adds to an answer: lines, and earlier lines that no longer stand, as they become known; then one `done`. */
export type EngineEvent = Extract<SummaryEvent, { type: 'line' | 'drop' | 'done' }>;

/** Tokens spent so far; an engine keeps it true at every moment, so that an abandoned answer can be settled. */
export interface Usage {
  input: number;
  output: number;
}

/** A request that is ready to run. */
export interface Job {
  /** The version of the prompt that it asks with. */
  promptVersion: string;
  /**
   * The most that one attempt may cost, in tokens; 0 for an engine that costs nothing. A repair is not reserved, since
   * that would halve everybody's day for a rare case; it is settled like the rest.
   */
  tokens: number;
  /** Runs it, once. Throws a `ProxyFailure`; when `signal` is aborted it lets go of everything and throws anything. */
  run(signal: AbortSignal, usage: Usage): AsyncGenerator<EngineEvent>;
}

/** What answers a request for a summary. */
export interface Engine {
  readonly name: EngineName;
  readonly model: string | null;
  /** Of the prompt for a whole thread; each job names its own. */
  readonly promptVersion: string;
  /** Throws `too-large` when the engine can never take the request. */
  prepare(request: SummaryRequest): Job;
}
