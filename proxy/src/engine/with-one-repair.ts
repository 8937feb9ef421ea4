import type { EngineEvent } from './engine.ts';
import { modelFailure } from './model-failure.ts';

/**
 * Asks, and once more where the answer made no sense before any line of it was passed on: a second throw of the dice, as one
 * repair. Earlier lines that no longer stand wait for the first line, or the end: until then nothing was shown, so they can
 * be taken back. The repair has what is left of the first one's time, and its tokens count like those of the first. Throws
 * what the last attempt threw.
 */
export async function* withOneRepair(
  ask: () => AsyncGenerator<EngineEvent>,
): AsyncGenerator<EngineEvent> {
  let drops: EngineEvent[] = [];
  let isSaid = false;
  try {
    for await (const event of ask()) {
      if (event.type === 'drop' && !isSaid) {
        drops.push(event);
        continue;
      }
      isSaid = true;
      yield* drops;
      drops = [];
      yield event;
    }
    yield* drops;
  } catch (error) {
    if (isSaid || modelFailure(error).code !== 'model-garbled') throw error;
    yield* ask();
  }
}
