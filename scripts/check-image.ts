/**
 * Checks the proxy's image without Docker: does what proxy/Dockerfile says in empty folders, so that nothing outside
 * the COPY lists can help, starts the result as the image would and uses it. `node scripts/check-image.ts`
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { proxyConfigSchema, sessionSchema } from '../lib/contract.ts';
import { EXTENSION_ID } from '../proxy/src/extension-id.ts';
import { execForm, readDockerfile } from '../proxy/testing/dockerfile.ts';
import { GOOGLE_CLIENT_ID, NONCE, startFakeGoogle } from '../proxy/testing/fake-google.ts';
import { startFakeMistral } from '../proxy/testing/fake-mistral.ts';
import { layStage, type Laid } from '../proxy/testing/lay-stage.ts';
import { eventsOf, MODEL_ANSWER, REQUEST } from '../proxy/testing/test-proxy.ts';

const context = join(import.meta.dirname, '..');
const temp = mkdtempSync(join(tmpdir(), 'precis-image-'));
const google = await startFakeGoogle();
const mistral = await startFakeMistral({ answer: () => JSON.stringify(MODEL_ANSWER) });
let passed = 0;

function pass(step: string): void {
  passed += 1;
  console.log(`ok    ${step}`);
}

function expect(isTrue: boolean, step: string, seen: unknown = ''): void {
  if (!isTrue) throw new Error(`${step} ${JSON.stringify(seen)}`);
  pass(step);
}

/** The environment of the image's own commands: this Node, the system's npm, none of the repository's tools. */
function commandEnv(): Record<string, string> {
  const outside = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => !dir.includes('node_modules'));
  const npm = Object.entries(process.env).filter(
    ([name]) =>
      /^npm_config_|_proxy$|^HOME$|^NODE_EXTRA_CA_CERTS$/i.test(name) &&
      name !== 'npm_config_local_prefix',
  );
  return {
    ...(Object.fromEntries(npm) as Record<string, string>),
    npm_config_prefer_offline: 'true',
    PATH: [dirname(process.execPath), ...outside].join(delimiter),
  };
}

function layImage(): Laid {
  const earlier = new Map<string, string>();
  let laid: Laid | undefined;
  for (const [index, stage] of readDockerfile(join(context, 'proxy/Dockerfile')).entries()) {
    expect(/^node:24(\.|-|$)/.test(stage.base), `stage ${index} stands on Node 24`, stage.base);
    const root = mkdtempSync(join(temp, `stage${index}-`));
    const onRun = (command: string) => console.log(`run   ${command}`);
    laid = layStage(stage, { root, context, earlier, env: commandEnv(), onRun });
    earlier.set(stage.name, root);
    pass(`stage ${index}: ${stage.instructions.length} instructions`);
  }
  if (!laid) throw new Error('the Dockerfile has no stage');
  return laid;
}

function checkLayout({ root, workdir, env, settings }: Laid): void {
  const files = readdirSync(join(root, workdir), { recursive: true }).toSorted();
  expect(
    files.join() === 'dist,dist/main.js,package.json',
    'the image holds one file of code',
    files,
  );
  expect(
    !['', '0', 'root'].includes(settings.USER ?? ''),
    'it does not run as root',
    settings.USER,
  );
  expect(settings.EXPOSE === env.PORT, 'it exposes its port', settings.EXPOSE);
  expect(env.HOST === '0.0.0.0' && env.NODE_ENV === 'production', 'it listens to the outside', env);
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** Starts the image's CMD, calls `use` when it is ready, and ends it with SIGTERM. */
async function withImage(
  { root, workdir, env, settings }: Laid,
  given: Record<string, string>,
  use: (url: string, healthEnv: Record<string, string>) => Promise<void>,
): Promise<void> {
  const [command = '', ...args] = execForm(settings.CMD ?? '[]');
  const port = await freePort();
  const all = { ...env, PATH: commandEnv().PATH ?? '', ...given, HOST: '127.0.0.1', PORT: port };
  const begun = performance.now();
  const child = spawn(command, args, {
    cwd: join(root, workdir),
    env: all,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  const exit = once(child, 'exit');
  try {
    const url = `http://127.0.0.1:${port}`;
    const isUp = () =>
      fetch(`${url}/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isUp())) {
      if (child.exitCode !== null || performance.now() - begun > 10_000)
        throw new Error('it does not start');
      await sleep(10);
    }
    const ms = Math.round(performance.now() - begun);
    await sleep(500);
    pass(`it is ready after ${ms} ms, with ${residentMb(child.pid)} MB`);
    await use(url, all);
    child.kill('SIGTERM');
    const [code] = await Promise.race([exit, sleep(5_000, ['timeout'])]);
    expect(code === 0, 'SIGTERM ends it cleanly', code);
  } finally {
    child.kill('SIGKILL');
  }
}

function residentMb(pid: number | undefined): string {
  if (process.platform !== 'linux') return '?';
  const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kb) / 1_024).toFixed(0);
}

const get = async (url: string) => (await fetch(url)).json();
const post = (url: string, body: unknown, token = '') =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

async function checkConsent(url: string): Promise<void> {
  const redirect = `https://${EXTENSION_ID}.chromiumapp.org/`;
  const query = new URLSearchParams({
    state: 'state-123456',
    nonce: NONCE,
    redirect_uri: redirect,
  });
  const response = await fetch(`${url}/auth/google?${query}`, { redirect: 'manual' });
  const location = new URL(response.headers.get('location') ?? 'about:blank');
  const asked = Object.fromEntries(location.searchParams);
  const isRight =
    response.status === 307 &&
    location.host === 'accounts.google.com' &&
    asked.client_id === GOOGLE_CLIENT_ID &&
    asked.response_type === 'token id_token' &&
    asked.scope === 'openid email https://www.googleapis.com/auth/gmail.readonly' &&
    asked.redirect_uri === redirect;
  expect(isRight, 'sign-in leads to Google’s consent', asked);
}

async function summary(url: string): Promise<string[]> {
  const session = await post(`${url}/v1/session`, {
    idToken: await google.idToken(),
    nonce: NONCE,
  });
  const { token } = sessionSchema.parse(await session.json());
  const response = await post(`${url}/v1/summaries`, REQUEST, token);
  return eventsOf(await response.text()).map((event) =>
    event.type === 'error' ? event.code : event.type,
  );
}

async function main(): Promise<void> {
  const image = layImage();
  checkLayout(image);
  const { CMD = '[]', HEALTHCHECK = '' } = image.settings;
  const cwd = join(image.root, image.workdir);
  const [, ...args] = execForm(CMD);
  const bare = spawnSync(process.execPath, args, { cwd, env: image.env, encoding: 'utf8' });
  expect(
    bare.status === 1 && bare.stderr.includes('SESSION_SECRET is required.'),
    'without secrets it says what is missing',
    bare.stderr,
  );

  const env = {
    GOOGLE_CLIENT_ID,
    GOOGLE_JWKS_URL: google.jwksUrl,
    SESSION_SECRET: randomBytes(32).toString('hex'),
  };
  await withImage(image, env, async (url, all) => {
    expect((await get(`${url}/health`)).status === 'ok', 'it is healthy');
    const [command = '', ...rest] = execForm(HEALTHCHECK.slice(HEALTHCHECK.indexOf('[')));
    expect(spawnSync(command, rest, { env: all }).status === 0, 'its own health check agrees');
    const config = proxyConfigSchema.parse(await get(`${url}/v1/config`));
    expect(config.engine === 'extract', 'without a key the extract answers', config);
    await checkConsent(url);
    const events = await summary(url);
    expect(
      events[0] === 'start' && events.includes('line') && events.at(-1) === 'done',
      'it streams a summary',
      events,
    );
  });
  const model = {
    MISTRAL_API_KEY: randomBytes(16).toString('hex'),
    MISTRAL_SERVER_URL: mistral.url,
  };
  await withImage(image, { ...env, ...model }, async (url) => {
    const events = await summary(url);
    expect(events.join() === 'start,line,line,line,done', 'with a key the model answers', events);
    mistral.set({ mode: 'errevent', after: 2 });
    expect((await summary(url)).at(-1) === 'model-garbled', 'a model’s trouble has its name');
  });
}

let failed = 0;
try {
  await main();
} catch (error) {
  failed = 1;
  console.error(`FAIL  ${error instanceof Error ? error.message : String(error)}`);
} finally {
  await Promise.all([google.close(), mistral.close()]);
  rmSync(temp, { recursive: true, force: true });
}
console.log(`image: ${passed} passed, ${failed} failed`);
process.exitCode = failed;
