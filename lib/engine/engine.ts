import type { SummaryEvent, SummaryRequest } from '../contract.ts';

/**
 * What can answer a task. Events come in the contract's order; an engine that cannot answer throws a `Failure` or ends
 * with an `error` event. Nothing an engine says is believed before the verifier has seen it.
 */
export interface Engine {
  summarize(request: SummaryRequest, signal: AbortSignal): AsyncIterable<SummaryEvent>;
}
