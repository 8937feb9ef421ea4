import { payloadOf } from './payload.ts';
import type { RawMessage } from './raw-message.ts';

/**
 * The message as Gmail gives it in `format=full` or `metadata`: all but the payload is the emulator's, the payload comes
 * from the source. In `metadata` it has the headers alone, those of `metadataHeaders` where some are named.
 */
export function faithfulMessage({ raw, ...message }: RawMessage, query: URLSearchParams): object {
  const payload = payloadOf({ id: message.id, raw });
  if (formatOf(query) === 'full') return { ...message, payload };
  const wanted = query.getAll('metadataHeaders').map((name) => name.toLowerCase());
  const headers = payload.headers.filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()),
  );
  return { ...message, payload: { mimeType: payload.mimeType, headers } };
}

/** Whether the answer has a payload, which the emulator cannot build faithfully. */
export function needsPayload(query: URLSearchParams): boolean {
  return ['full', 'metadata'].includes(formatOf(query));
}

function formatOf(query: URLSearchParams): string {
  return query.get('format')?.toLowerCase() ?? 'full';
}
