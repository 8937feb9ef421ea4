import type { Line, SummaryEvent, SummaryRequest } from '../../contract.ts';
import type { Engine } from '../../engine/engine.ts';

/** What an engine says of a request, without the start and the end; lines stand for themselves. */
type Said = Line | Extract<SummaryEvent, { type: 'drop' | 'error' }>;

/**
 * An engine that gives prepared answers, one a request, and remembers what it was asked. Requests beyond them get the last one;
 * one that depends on what is asked is a function of it.
 * @param promptVersion of each task's prompt, `<task>-<promptVersion>`
 */
export function scriptedEngine(
  answers: readonly (Said[] | ((request: SummaryRequest) => Said[]))[],
  promptVersion = '3',
) {
  const asked: SummaryRequest[] = [];
  const engine: Engine = {
    async *summarize(request) {
      asked.push(request);
      yield {
        type: 'start',
        engine: 'mistral',
        model: 'm',
        promptVersion: `${request.task}-${promptVersion}`,
      };
      const prepared = answers[asked.length - 1] ?? answers.at(-1) ?? [];
      for (const said of typeof prepared === 'function' ? prepared(request) : prepared)
        yield 'type' in said ? said : { type: 'line', line: said };
      yield {
        type: 'done',
        category: 'other',
        urgency: 'low',
        tokens: { input: 1, output: 1 },
      };
    },
  };
  return { engine, asked };
}
