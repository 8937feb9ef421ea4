import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');

/**
 * Where the test data lies that may not enter the repository: `CORPORA_DIR`, or `../shared/corpora` beside the
 * repository. Null where there is none; a test then says "skipped: no corpora".
 */
export function corporaDir(): string | null {
  const dir = resolve(repository, process.env.CORPORA_DIR ?? '../shared/corpora');
  return existsSync(dir) ? dir : null;
}
