import { log } from '../log.ts';

/**
 * Runs something against the extension's database, which is a help and never a condition: where it fails (a full disk, a
 * browser that refuses it) the error's name is logged and `otherwise` is the answer.
 * @param event the fixed name it is logged under, such as `cache.failed`
 */
export async function safely<T>(event: string, otherwise: T, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    log(event, { errorName: error instanceof Error ? error.name : 'unknown' });
    return otherwise;
  }
}
