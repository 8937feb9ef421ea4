import { EXTRACT_VERSION, localExtract } from '../../../lib/summary/extract/local-extract.ts';
import type { Engine } from './engine.ts';

/**
 * The embedded engine, for a proxy without a model's key: the plain-code extract. Costs no tokens, calls nobody. Of an
 * update it is the extract of the messages that were sent; earlier lines stand, since plain code cannot tell what settles
 * them.
 */
export const extractEngine: Engine = {
  name: 'extract',
  model: null,
  promptVersion: EXTRACT_VERSION,
  prepare: ({ length, transcript }) => ({
    promptVersion: EXTRACT_VERSION,
    tokens: 0,
    async *run() {
      const { lines, category, urgency } = localExtract(transcript, { length });
      for (const line of lines) yield { type: 'line', line };
      yield { type: 'done', category, urgency, tokens: { input: 0, output: 0 } };
    },
  }),
};
