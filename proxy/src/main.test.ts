import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { GOOGLE_CLIENT_ID } from '../testing/fake-google.ts';
import { startFakeMistral, type FakeMode } from '../testing/fake-mistral.ts';
import { eventsOf, MODEL_ANSWER, REQUEST, SECRET } from '../testing/test-proxy.ts';
import { sessionTokens } from './session-tokens.ts';

// Starting a program takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The program itself, with all that it writes. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const written = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (written.text += text));
  }
  return { child, written, exit: once(child, 'exit').then(([code]) => code as number | null) };
}

async function startReady(env: Record<string, string> = {}) {
  const program = start({ GOOGLE_CLIENT_ID, SESSION_SECRET: SECRET, PORT: '0', ...env });
  for (let i = 0; i < 2_000 && !program.written.text.includes('\n'); i++) await sleep(10);
  const [, port] = /^precis-proxy on 127\.0\.0\.1:(\d+) /.exec(program.written.text) ?? [];
  if (!port) throw new Error(`no port in: ${program.written.text}`);
  const { token } = await sessionTokens(SECRET).issue('1000');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = (path: string, body: unknown) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
  return { ...program, post };
}

test('a wrong environment is said in one sentence per problem, and nothing starts', async () => {
  const { exit, written } = start({ SESSION_SECRET: 'short', MISTRAL_DEBUG: 'false' });
  expect(await exit).toBe(1);
  expect(written.text.trim().split('\n')).toEqual([
    'GOOGLE_CLIENT_ID is required.',
    'SESSION_SECRET must have at least 32 characters.',
    'MISTRAL_DEBUG must not be set at all: it lets mail and keys out of the Mistral SDK.',
  ]);
});

test('without a key it says who answers, and ends cleanly', async () => {
  const { child, exit, written } = await startReady();
  expect(written.text).toContain('MISTRAL_API_KEY is not set, the local extract answers');
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
});

test('a port that is taken is said in one sentence', async () => {
  const { written } = await startReady();
  const [, port] = /:(\d+) /.exec(written.text) ?? [];
  const second = start({ GOOGLE_CLIENT_ID, SESSION_SECRET: SECRET, PORT: port ?? '' });
  expect(await second.exit).toBe(1);
  expect(second.written.text).toBe('HOST and PORT cannot be listened on (EADDRINUSE).\n');
});

test('SIGTERM lets a live stream end with a word', async () => {
  const mistral = await startFakeMistral({ answer: () => '', mode: 'hang' });
  const { child, exit, post } = await startReady({
    MISTRAL_API_KEY: 'q8Zr2LmXv0TkWn5YbJc7',
    MISTRAL_SERVER_URL: mistral.url,
    SHUTDOWN_SECONDS: '0',
  });
  const response = await post('/v1/summaries', REQUEST);
  child.kill('SIGTERM');
  expect(eventsOf(await response.text()).at(-1)).toEqual({ type: 'error', code: 'shutting-down' });
  expect(await exit).toBe(0);
  await mistral.close();
});

test('what a mail says is in no log, whatever happens to it', async () => {
  const canary = 'canary-7f3a9c';
  const mistral = await startFakeMistral({
    answer: () => JSON.stringify(MODEL_ANSWER).replaceAll('slate', canary),
  });
  const { child, exit, written, post } = await startReady({
    MISTRAL_API_KEY: 'q8Zr2LmXv0TkWn5YbJc7',
    MISTRAL_SERVER_URL: mistral.url,
    REQUESTS_PER_MINUTE: '100',
  });
  const request = JSON.parse(JSON.stringify(REQUEST).replaceAll('slate', canary));
  const modes: FakeMode[] = [
    'ok',
    '422',
    '401',
    'errevent',
    'usagenull',
    'trunc',
    'rst',
    'invalid-json',
    'length',
  ];
  const answers: string[] = [];
  for (const mode of modes) {
    mistral.set({ mode, after: 3 });
    answers.push(await (await post('/v1/summaries', request)).text());
  }
  const spoilt = await post('/v1/summaries', { ...request, extra: canary });
  const lost = await post(`/v1/${canary}?q=${canary}`, {});
  const session = await post('/v1/session', { idToken: canary, nonce: `${canary}${canary}` });
  child.kill('SIGTERM');
  await exit;
  await mistral.close();

  expect(mistral.counters.lastBody?.messages.at(-1)?.content).toContain(canary);
  expect(answers[0]).toContain(canary);
  expect(answers.slice(1).join('')).not.toContain(canary);
  for (const response of [spoilt, lost, session])
    expect(await response.text()).not.toContain(canary);
  expect(written.text.trim().split('\n')).toHaveLength(1 + modes.length + 3);
  expect(written.text).not.toContain(canary);
  expect(written.text).not.toContain('ada@example.com');
});
