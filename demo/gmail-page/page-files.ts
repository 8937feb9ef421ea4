import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join } from 'node:path';

/** A file of the page, ready to serve. */
export interface PageFile {
  type: string;
  body: string;
}

const CLIENT = join(import.meta.dirname, 'client');
const TYPES: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const DOMPURIFY = 'purify.es.mjs';

/**
 * The page's scripts, styles and icon by their path below `client/`, plus `purify.es.mjs`. Scripts are TypeScript with the
 * types blanked out by Node, so lines and columns stay the source's. A file is read when first asked for.
 * @returns a lookup that answers null for anything else
 */
export function createPageFiles(): (path: string) => PageFile | null {
  const paths = new Set(readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }));
  const files = new Map<string, PageFile>();

  return (path) => {
    const type = path === DOMPURIFY ? TYPES['.ts'] : paths.has(path) && TYPES[extname(path)];
    if (!type) return null;
    const file = files.get(path) ?? { type, body: read(path) };
    files.set(path, file);
    return file;
  };
}

function read(path: string): string {
  if (path === DOMPURIFY) {
    const main = createRequire(import.meta.url).resolve('dompurify');
    return readFileSync(join(dirname(main), DOMPURIFY), 'utf8');
  }
  const source = readFileSync(join(CLIENT, path), 'utf8');
  return path.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
}
