import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_DIR } from '../demo/launch-browser.ts';

/** The permissions that PRIVACY.md explains, one by one. A new one is a decision, not an accident. */
const PERMISSIONS = ['identity', 'offscreen', 'storage'];
const HOSTS = ['https://gmail.googleapis.com/*'];
const PAGES = ['https://mail.google.com/mail/*'];

/** Bytes; Gmail's page pays for every one of them. */
const CONTENT_SCRIPT_LIMIT = 300_000;

const read = (path: string) => readFileSync(join(EXTENSION_DIR, path), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const files = readdirSync(EXTENSION_DIR, { recursive: true, encoding: 'utf8' }).filter((path) =>
  statSync(join(EXTENSION_DIR, path)).isFile(),
);
const scripts = files.filter((path) => path.endsWith('.js'));
const content = read('content-scripts/gmail.js');
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const bytes = (path: string) => readFileSync(join(EXTENSION_DIR, path));

const CHECKS: Record<string, () => boolean> = {
  'permissions are the documented ones': () => isSame(manifest.permissions, PERMISSIONS),
  'hosts are the documented ones': () => isSame(manifest.host_permissions, HOSTS),
  'the content script runs in Gmail only': () =>
    isSame(manifest.content_scripts?.[0]?.matches, PAGES) && manifest.content_scripts.length === 1,
  'nothing is open to pages': () =>
    !manifest.web_accessible_resources && !manifest.externally_connectable,
  'pages demand Trusted Types and load nothing': () =>
    /default-src 'none'.*img-src 'none'.*require-trusted-types-for 'script'/.test(
      manifest.content_security_policy?.extension_pages ?? '',
    ),
  'scripts are valid UTF-8, which Chrome demands': () =>
    scripts.every((path) => !read(path).includes('\uFFFD') && isWellFormed(bytes(path))),
  'no script evaluates text': () =>
    scripts.every((path) => !/\beval\(|new Function\(/.test(ours(path))),
  'the content script holds neither a database nor a validator': () =>
    !/indexedDB|ZodError|\$ZodType/.test(content),
  [`the content script is below ${CONTENT_SCRIPT_LIMIT / 1000} kB`]: () =>
    statSync(join(EXTENSION_DIR, 'content-scripts/gmail.js')).size < CONTENT_SCRIPT_LIMIT,
  'no secret is inlined': () =>
    scripts.every((path) => !/MISTRAL_API_KEY|SESSION_SECRET|client_secret/.test(read(path))),
};

/** zod keeps a probe of `Function` that is never reached in jitless mode. */
const ours = (path: string) => read(path).replace(/new Function\(``\)|new Function\(""\)/g, '');

function isWellFormed(data: Buffer): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data).isWellFormed();
  } catch {
    return false;
  }
}

let failed = 0;
for (const [name, holds] of Object.entries(CHECKS)) {
  const ok = holds();
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name}`);
}
console.log(`bundle: ${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
