import type { SummaryEvent, SummaryRequest } from '../contract.ts';
import { EXTRACT_VERSION, localExtract } from '../summary/extract/local-extract.ts';
import type { Engine } from './engine.ts';

/** The engine that is always there: plain code in the browser, no network. */
export const extractEngine: Engine = { summarize: answer };

async function* answer({ length, transcript }: SummaryRequest): AsyncGenerator<SummaryEvent> {
  const { lines, category, urgency } = localExtract(transcript, { length });
  yield { type: 'start', engine: 'extract', model: null, promptVersion: EXTRACT_VERSION };
  for (const line of lines) yield { type: 'line', line };
  yield { type: 'done', category, urgency, tokens: { input: 0, output: 0 } };
}
