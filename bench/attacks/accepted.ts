import { CONTRACT_VERSION, type Line } from '../../lib/contract.ts';
import type { EvidenceBook } from '../../lib/summary/verify/evidence-book.ts';
import { brokenRule } from '../../lib/summary/verify/verify-line.ts';
import type { ReadThread } from '../../lib/transcript/build-transcript.ts';
import { lineFromModel } from '../../proxy/src/engine/model-line.ts';
import { promptEcho } from '../../proxy/src/engine/prompt-echo.ts';
import { promptFor } from '../../proxy/src/prompts/prompt-for.ts';
import { linesOf, type Persona } from './obeying-model.ts';

/** A persona's words, and what of them would be shown. */
export interface Accepted {
  given: string[];
  lines: Line[];
}

/** All that a persona says of a thread, without a limit: each line on its own, as the proxy and the verifier let it through. */
export function accepted(
  { transcript }: ReadThread,
  persona: Persona,
  book: EvidenceBook,
): Accepted {
  const { system, user } = promptFor({
    version: CONTRACT_VERSION,
    task: 'summarize',
    language: 'mail',
    length: 'detailed',
    transcript,
  });
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  const given = linesOf(persona, { model: 'any', messages });
  const isEcho = promptEcho(system);
  const lines = given
    .flatMap((line) => lineFromModel(line) ?? [])
    .filter(({ text }) => !isEcho(text))
    .filter((line) => brokenRule(line, book) === null);
  return { given: given.map(({ due, text, who }) => [text, who, due].join(' ')), lines };
}
