import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Runs `npm start` as the user does, without its set-up, and never rejects. */
function start(args: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; printed: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'demo/start.ts', '--headless', ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code ?? 1) : 0,
          printed: `${stdout}${stderr}`.trim(),
        }),
    );
  });
}

test('a mailbox folder of real mail is read, and the report says what happened', async ({
  playwright: _unused,
}, info) => {
  const mailbox = info.outputPath('mail');
  await mkdir(join(mailbox, 'lunch'), { recursive: true });
  const mail = (name: string, date: string, text: string) =>
    writeFile(
      join(mailbox, 'lunch', name),
      `From: Ada <ada@example.com>\nTo: maya.lindqvist@example.com\nSubject: Lunch\nDate: ${date}\nMessage-ID: <${name}@example.com>\n\n${text}\n`,
    );
  await mail(
    '1.eml',
    'Mon, 23 Nov 2026 09:00:00 +0100',
    'Shall we have lunch on Thursday at 12:30?',
  );
  await mail(
    '2.eml',
    'Mon, 23 Nov 2026 10:00:00 +0100',
    'The canteen is closed, so let us go out.',
  );
  const report = info.outputPath('report.json');
  const { code, printed } = await start(['--mailbox', mailbox, '--report', report]);
  expect(printed).toContain('1 of 1 threads summarized.');
  expect(code).toBe(0);
  const { threads, account, version } = JSON.parse(await readFile(report, 'utf8'));
  expect({ account, version }).toEqual({ account: 'maya.lindqvist@example.com', version: '0.1.0' });
  expect(threads).toHaveLength(1);
  expect(threads[0]).toMatchObject({
    subject: 'Lunch',
    messages: 2,
    engine: 'extract',
    coverage: { of: 2, read: 2, unread: [] },
    dropped: 0,
    error: null,
  });
  expect(
    threads[0].lines.flatMap((line: { citations: { quote: string }[] }) => line.citations),
  ).toContainEqual({
    message: 1,
    quote: 'Shall we have lunch on Thursday at 12:30?',
  });
  expect(threads[0].sent).toHaveLength(1);
  expect(threads[0].ms.done).toBeGreaterThan(0);
});

test('what is wrong with the input is said in a sentence, and the exit code is not zero', async ({
  playwright: _unused,
}, info) => {
  const empty = info.outputPath('empty');
  const broken = info.outputPath('broken');
  await mkdir(empty, { recursive: true });
  await mkdir(broken, { recursive: true });
  await writeFile(join(broken, 'bad.eml'), '');
  const cases: [string[], Record<string, string>, RegExp][] = [
    [['--mailbox', empty], {}, /no \.eml/i],
    [
      ['--mailbox', join(empty, 'nowhere')],
      {},
      /not (a folder|exist)|no such folder|does not exist/i,
    ],
    [['--mailbox', broken], {}, /bad\.eml/],
    [['--hedless'], {}, /--hedless/],
    [[], { CHROME_PATH: '/nowhere/chromium' }, /CHROME_PATH names \/nowhere\/chromium/],
  ];
  for (const [args, env, sentence] of cases) {
    const { code, printed } = await start(args, env);
    expect(code, printed).not.toBe(0);
    expect(printed).toMatch(sentence);
    expect(printed).not.toMatch(/\n\s+at /);
  }
});

test('a proxy whose port is taken, or whose environment is wrong, says so and ends', async () => {
  const proxy = (env: Record<string, string>) =>
    new Promise<{ code: number; printed: string }>((resolve) => {
      execFile(
        process.execPath,
        ['proxy/dist/main.js'],
        { env: { PATH: process.env.PATH ?? '', ...env } },
        (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code ?? 1) : 0, printed: `${stdout}${stderr}` }),
      );
    });
  const none = await proxy({});
  expect(none.code).not.toBe(0);
  expect(none.printed).toContain('GOOGLE_CLIENT_ID is required.');
  const { createServer } = await import('node:net');
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const busy = await proxy({
    PORT: String(port),
    GOOGLE_CLIENT_ID: '1-a.apps.googleusercontent.com',
    SESSION_SECRET: 'k3v9QzT1mWb7Ld0sXy5RfHc8JpNg2UaE',
  });
  taken.close();
  expect(busy.code).not.toBe(0);
  expect(busy.printed).toContain('EADDRINUSE');
});
