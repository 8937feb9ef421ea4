import type { MailFile } from './mail-files.ts';
import type { OpenReader } from './open-reader.ts';

const LIMIT_MS = 10_000;

/** What a reader made of a file: a text, nothing and why, or a crash, hang or exception. */
export type Outcome = { text: string } | { refused: string } | { failed: string };

/** What our reader makes of files, by their names, given the messages of the Gmail API that `toMessage` makes of them. */
export async function ourOutcomes(
  reader: OpenReader,
  files: readonly MailFile[],
  toMessage: (name: string, raw: Buffer) => unknown,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const { name, raw } of files) {
    const late = new Promise<Outcome>((resolve) =>
      setTimeout(() => resolve({ failed: 'timeout' }), LIMIT_MS).unref(),
    );
    outcomes.set(name, await Promise.race([readOne(reader, toMessage(name, raw)), late]));
  }
  return outcomes;
}

async function readOne(reader: OpenReader, message: unknown): Promise<Outcome> {
  try {
    const { body, unread } = await reader.call('read', message);
    return unread === null || body.text !== '' ? { text: body.text } : { refused: unread };
  } catch {
    return { failed: 'throws' };
  }
}
