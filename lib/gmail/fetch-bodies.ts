import { messagePartSchema } from '../mail/gmail-message.ts';

const MAX_PARTS = 2_000;
/** Bytes; a text body beyond this is not fetched and stays named as unread. */
const MAX_BODY_BYTES = 10_000_000;

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

/** The unnamed text parts of a payload that have an attachment id in place of their data. */
function separateBodies(payload: unknown): { attachmentId: string; body: { data?: string } }[] {
  const found: { attachmentId: string; body: { data?: string } }[] = [];
  const waiting: unknown[] = [payload];
  for (let seen = 0; waiting.length > 0 && seen < MAX_PARTS; seen++) {
    const raw = waiting.pop();
    const parsed = messagePartSchema.safeParse(raw);
    if (!parsed.success) continue;
    const { body, filename, mimeType, parts } = parsed.data;
    waiting.push(...parts.slice(0, MAX_PARTS));
    const isText = /^text\/(?:plain|html)\b/i.test(mimeType) && filename === '';
    if (!isText || body.data !== undefined || !body.attachmentId) continue;
    if (body.size > MAX_BODY_BYTES) continue;
    found.push({
      attachmentId: body.attachmentId,
      body: (raw as { body: { data?: string } }).body,
    });
  }
  return found;
}
