import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { corporaDir } from './corpora.ts';
import { loadMailbox, MailboxError } from './load-mailbox.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mailbox-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function files(contents: Record<string, string | Buffer>): Promise<void> {
  for (const [file, content] of Object.entries(contents)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
}

/** The mailbox as names and subjects, which is all these tests look at. */
async function outline(): Promise<[string, string[]][]> {
  return (await loadMailbox(dir)).map(({ name, messages }) => [
    name,
    messages.map(({ raw }) => /^Subject: (.*)$/m.exec(raw.toString())?.[1] ?? ''),
  ]);
}

function mail(subject: string, ...header: string[]): string {
  return [`From: Ada <ada@mail.example>`, `Subject: ${subject}`, ...header, '', 'Hi.', ''].join(
    '\r\n',
  );
}

const AT_TEN = 'Date: Tue, 3 Feb 2026 10:00:00 +0100';
const AT_NOON = 'Date: Tue, 3 Feb 2026 12:00:00 +0100 (CET)';

test('takes a folder as one thread, whatever its mails say, in the order of their dates', async () => {
  await files({
    'offer/1.eml': mail('later', AT_NOON, 'Message-ID: <a@mail.example>'),
    'offer/2.eml': mail('earlier', AT_TEN, 'Message-ID: <b@mail.example>'),
  });
  expect(await outline()).toEqual([['offer', ['earlier', 'later']]]);
});

test('puts loose mails that name each other, or a third, into one thread', async () => {
  await files({
    'a.eml': mail('root', AT_TEN, 'Message-ID: <a@mail.example>'),
    'b.eml': mail('alone', AT_TEN, 'Message-ID: <b@mail.example>'),
    'c.eml': mail('reply', AT_NOON, 'In-Reply-To: <a@mail.example>'),
    'd.eml': mail('sister', AT_TEN, 'References: <gone@mail.example>'),
    'e.eml': mail('brother', AT_NOON, 'References:', ' <older@mail.example> <gone@mail.example>'),
    'f.eml': mail('no ids', AT_TEN),
  });
  expect(await outline()).toEqual([
    ['a.eml', ['root', 'reply']],
    ['b.eml', ['alone']],
    ['d.eml', ['sister', 'brother']],
    ['f.eml', ['no ids']],
  ]);
});

test('leaves a mail without a date where its file name puts it, with the time before it', async () => {
  await files({
    't/1.eml': mail('first', AT_TEN),
    't/2.eml': mail('undated'),
    't/10.eml': mail('last', AT_NOON),
  });
  const [thread] = await loadMailbox(dir);
  expect((await outline())[0]?.[1]).toEqual(['first', 'undated', 'last']);
  expect(thread?.messages[1]?.date).toBe(Date.UTC(2026, 1, 3, 9));
});

test('dates a thread without any date by its file', async () => {
  await files({ 't/1.eml': mail('undated') });
  const [thread] = await loadMailbox(dir);
  expect(Math.abs((thread?.messages[0]?.date ?? 0) - Date.now())).toBeLessThan(60_000);
});

test('gives ids of sixteen hex digits that depend on names alone', async () => {
  await files({ 't/1.eml': mail('one', AT_TEN), 't/2.eml': mail('two', AT_NOON) });
  const before = await loadMailbox(dir);
  await files({ 't/1.eml': mail('changed', AT_TEN), 'u/1.eml': mail('new', AT_TEN) });
  const ids = (await loadMailbox(dir)).flatMap(({ id, messages }) => [
    id,
    ...messages.map((m) => m.id),
  ]);
  expect(ids.slice(0, 3)).toEqual([before[0]?.id, ...(before[0]?.messages.map((m) => m.id) ?? [])]);
  expect(new Set(ids).size).toBe(5);
  expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
});

test.each([
  ['an mbox separator', 'From ada@mail.example Tue Feb  3 10:00:00 2026\nSubject: x\n\nHi.\n'],
  ['line feeds only', 'Subject: x\n\nHi.\n'],
  ['a charset nobody knows', 'Subject: x\r\nContent-Type: text/plain; charset=y\r\n\r\nHi.\r\n'],
  ['blank lines before the header', '\r\n\nSubject: x\r\n\r\nHi.\r\n'],
  ['no body', 'Subject: x'],
])('takes a mail with %s, bytes as they are', async (_, raw) => {
  await files({ 'a.eml': raw });
  const [thread] = await loadMailbox(dir);
  expect(thread?.messages[0]?.raw.toString()).toBe(raw);
});

describe('says in one sentence', () => {
  const complaint = async (where = dir): Promise<string> => {
    const error: unknown = await loadMailbox(where).catch((thrown: unknown) => thrown);
    return error instanceof MailboxError ? error.message : '';
  };

  test('that the folder is missing', async () => {
    const missing = join(dir, 'nowhere');
    expect(await complaint(missing)).toBe(`The folder ${missing} does not exist.`);
  });

  test('that it is a file', async () => {
    await files({ 'a.eml': mail('x') });
    const file = join(dir, 'a.eml');
    expect(await complaint(file)).toBe(`${file} is a file, not a folder of mails.`);
  });

  test('that it holds no mail', async () => {
    await files({ 'notes.txt': 'x', 'empty/notes.txt': 'x' });
    expect(await complaint()).toBe(`The folder ${dir} holds no .eml file.`);
  });

  test('that a mail is empty', async () => {
    await files({ 't/1.eml': mail('x'), 't/2.eml': '\n' });
    expect(await complaint()).toBe('t/2.eml is empty.');
  });

  test('that a file is no mail', async () => {
    await files({ 't/1.eml': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') });
    expect(await complaint()).toBe('t/1.eml is no mail: it has no header.');
  });
});

test('reads 77 threads of real lists in less than 2 s', async ({ skip }) => {
  const corpora = corporaDir();
  if (!corpora) return skip('skipped: no corpora');
  const start = performance.now();
  const threads = await loadMailbox(join(corpora, 'threads'));
  const took = performance.now() - start;
  const messages = threads.flatMap((thread) => thread.messages);
  expect([threads.length, messages.length]).toEqual([77, 670]);
  expect(new Set([...threads, ...messages].map(({ id }) => id)).size).toBe(747);
  expect(took).toBeLessThan(2_000);
});
