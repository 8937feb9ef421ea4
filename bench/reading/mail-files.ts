import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A raw message of the corpus. */
export interface MailFile {
  name: string;
  raw: Buffer;
}

/** The odd and broken messages of corpora/mime, by name. */
export function mailFiles(corpora: string): MailFile[] {
  const dir = join(corpora, 'mime');
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(eml|mbox)$/.test(name))
    .toSorted()
    .map((name) => ({ name, raw: readFileSync(join(dir, name)) }));
}
