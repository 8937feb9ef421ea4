import type { SummaryEvent, SummaryRequest } from '../../lib/contract.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { mistralEngine } from '../../proxy/src/engine/mistral.ts';

/** What one request cost. */
export interface Cost {
  input: number;
  output: number;
  ms: number;
  /** Until the first line; null where none came. */
  firstLineMs: number | null;
  failure: string | null;
}

/** The proxy's own engine, without the proxy's HTTP around it: the same prompts, schema and streaming. */
export function modelEngine(
  options: Parameters<typeof mistralEngine>[0],
  onCost: (cost: Cost) => void,
): Engine {
  const engine = mistralEngine(options);
  async function* summarize(
    request: SummaryRequest,
    signal: AbortSignal,
  ): AsyncGenerator<SummaryEvent> {
    const job = engine.prepare(request);
    const usage = { input: 0, output: 0 };
    const started = performance.now();
    let firstLineMs: number | null = null;
    let failure: string | null = null;
    yield {
      type: 'start',
      engine: 'mistral',
      model: engine.model,
      promptVersion: job.promptVersion,
    };
    try {
      for await (const event of job.run(signal, usage)) {
        if (event.type === 'line') firstLineMs ??= performance.now() - started;
        yield event;
      }
    } catch (error) {
      failure = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw error;
    } finally {
      onCost({ ...usage, ms: performance.now() - started, firstLineMs, failure });
    }
  }
  return { summarize };
}
