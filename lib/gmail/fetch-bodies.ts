import { readableParts } from '../mail/parts.ts';

/** Bytes; a text body beyond this is not fetched and stays named as unread. */
const MAX_BODY_BYTES = 10_000_000;

interface SeparateBody {
  attachmentId: string;
  /** As it stands in the payload. */
  body: { data?: string };
}

/**
 * Gmail sends large text bodies separately, by an attachment id. Fetches those of a thread's messages and puts them where
 * small ones stand. What cannot be fetched stays as it is: the reader names its message as not fetched whole.
 * @param messages of `threads.get?format=full`, unchecked; changed in place
 * @param fetchData returns an attachment's data (base64url)
 */
export async function fetchBodies(
  messages: readonly unknown[],
  fetchData: (messageId: string, attachmentId: string) => Promise<string>,
): Promise<void> {
  for (const message of messages) {
    const { id, payload } = Object(message) as { id?: unknown; payload?: unknown };
    if (typeof id !== 'string') continue;
    for (const part of separateBodies(payload)) {
      const data = await fetchData(id, part.attachmentId).catch(() => null);
      if (data !== null) part.body.data = data;
    }
  }
}

/** What the reader would read of a payload (`readableParts`), where it has an attachment id in place of its data. */
function separateBodies(payload: unknown): SeparateBody[] {
  const found: SeparateBody[] = [];
  readableParts(payload, ({ body: { attachmentId, data, size } }, raw) => {
    if (data !== undefined || !attachmentId || size > MAX_BODY_BYTES) return;
    found.push({ attachmentId, body: (raw as { body: { data?: string } }).body });
  });
  return found;
}
