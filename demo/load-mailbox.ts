import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageHeader } from './google/mime/message-header.ts';
import { fieldOf } from './google/mime/read-header.ts';
import type { HeaderField } from './google/mime/read-header.ts';
import type { MailMessage, MailThread } from './mail-thread.ts';

/** Why a folder is no mailbox: one sentence for the person who named it. */
export class MailboxError extends Error {
  override name = 'MailboxError';
}

/** A file of the mailbox, read; `file` is its path in it. */
interface Letter {
  file: string;
  raw: Buffer;
  fields: HeaderField[];
  /** Epoch milliseconds of the Date header; null where there is none that can be read. */
  date: number | null;
}

/**
 * Reads a folder of `.eml` files or of folders of them. A folder in it is one thread, whatever its mails say; loose files
 * are threads by Message-ID, References and In-Reply-To. Ids depend on names alone, so they are the same every time.
 *
 * @throws MailboxError where `dir` is missing, no folder or without any mail, or a file is no mail at all.
 */
export async function loadMailbox(dir: string): Promise<MailThread[]> {
  const entries = await readFolder(dir);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const [loose, ...inFolders] = await Promise.all([
    readLetters(dir, '', mailNames(entries)),
    ...folders.toSorted(byName).map(async (folder) => {
      const inside = await readdir(join(dir, folder), { withFileTypes: true });
      return { name: folder, letters: await readLetters(dir, `${folder}/`, mailNames(inside)) };
    }),
  ]);
  const threads = inFolders.filter(({ letters }) => letters.length > 0);
  for (const letters of related(loose)) threads.push({ name: letters[0]?.file ?? '', letters });
  if (threads.length === 0) throw new MailboxError(`The folder ${dir} holds no .eml file.`);
  return Promise.all(
    threads.map(async ({ name, letters }) => ({
      id: idOf(name),
      name,
      messages: await inTimeOrder(dir, name, letters),
    })),
  );
}

async function readFolder(dir: string) {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new MailboxError(`The folder ${dir} does not exist.`);
    if (code === 'ENOTDIR') throw new MailboxError(`${dir} is a file, not a folder of mails.`);
    throw error;
  }
}

function mailNames(entries: Awaited<ReturnType<typeof readFolder>>): string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && /\.eml$/i.test(entry.name))
    .map((entry) => entry.name)
    .toSorted(byName);
}

/** As people number files: 2 before 10. */
const byName = new Intl.Collator('en', { numeric: true }).compare;

function readLetters(dir: string, prefix: string, names: string[]): Promise<Letter[]> {
  return Promise.all(
    names.map(async (name) => {
      const file = prefix + name;
      const raw = await readFile(join(dir, file));
      const fields = messageHeader(raw);
      if (raw.toString('latin1').trim() === '') throw new MailboxError(`${file} is empty.`);
      if (fields.length === 0) throw new MailboxError(`${file} is no mail: it has no header.`);
      const date = Date.parse(fieldOf(fields, 'date') ?? '');
      return { file, raw, fields, date: Number.isNaN(date) ? null : date };
    }),
  );
}

/** Loose letters by thread: two belong together where one names the other, or both name a third. */
function related(letters: Letter[]): Letter[][] {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let leader = key;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader))
      leader = next;
    return leader;
  };
  for (const { file, fields } of letters) {
    for (const name of ['message-id', 'references', 'in-reply-to']) {
      for (const id of fieldOf(fields, name)?.match(/<[^<>\s]+>/g) ?? []) {
        const [mine, theirs] = [leaderOf(file), leaderOf(id)];
        if (mine !== theirs) leaders.set(mine, theirs);
      }
    }
  }
  return [...Map.groupBy(letters, (letter) => leaderOf(letter.file)).values()];
}

/** By date; one without takes its predecessor's, the first ones their successor's, else the file's own. */
async function inTimeOrder(dir: string, thread: string, letters: Letter[]): Promise<MailMessage[]> {
  let date = letters.find((letter) => letter.date !== null)?.date ?? null;
  date ??= Math.floor((await stat(join(dir, letters[0]?.file ?? ''))).mtimeMs);
  const messages: MailMessage[] = [];
  for (const letter of letters) {
    date = letter.date ?? date;
    messages.push({ id: idOf(`${thread}\n${letter.file}`), raw: letter.raw, date });
  }
  return messages.toSorted((a, b) => a.date - b.date);
}

/** Sixteen hex digits that start with a 1, as Gmail's do in these years; names differ, so ids do. */
function idOf(name: string): string {
  return `1${createHash('sha256').update(name).digest('hex').slice(0, 15)}`;
}
