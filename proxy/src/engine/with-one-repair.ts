import type { EngineEvent } from './engine.ts';
import { modelFailure } from './model-failure.ts';

/**
 * Asks, and once more where the answer made no sense before anything of it was passed on: a second throw of the dice, as
 * one repair. It has what is left of the first one's time, and its tokens count like those of the first. Throws what the
 * last attempt threw.
 */
export async function* withOneRepair(
  ask: () => AsyncGenerator<EngineEvent>,
): AsyncGenerator<EngineEvent> {
  let isSaid = false;
  try {
    for await (const event of ask()) {
      isSaid = true;
      yield event;
    }
  } catch (error) {
    if (isSaid || modelFailure(error).code !== 'model-garbled') throw error;
    yield* ask();
  }
}
