import { EXTRACT_VERSION, localExtract } from '../../../lib/summary/extract/local-extract.ts';
import type { Engine } from './engine.ts';

/** The embedded engine, for a proxy without a model's key: the plain-code extract. Costs no tokens, calls nobody. */
export const extractEngine: Engine = {
  name: 'extract',
  model: null,
  promptVersion: EXTRACT_VERSION,
  prepare: ({ transcript }) => ({
    promptVersion: EXTRACT_VERSION,
    tokens: 0,
    async *run() {
      const { lines, category, urgency } = localExtract(transcript);
      for (const line of lines) yield { type: 'line', line };
      yield { type: 'done', category, urgency, tokens: { input: 0, output: 0 } };
    },
  }),
};
