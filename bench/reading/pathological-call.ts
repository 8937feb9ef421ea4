import type { OpenReader } from './open-reader.ts';
import type { Kind } from './pathological.ts';
import { messageOf } from './scores.ts';

/** Our reader's call for an input; of a message Gmail's part, taking MIME apart, is done before. */
export function pathologicalCall(
  reader: OpenReader,
  kind: Kind,
  input: string,
): () => Promise<string> {
  if (kind === 'text') return () => reader.call('keptOfText', input, ['own']);
  if (kind === 'html') return () => reader.call('keptOfHtml', input, ['own']);
  const message = messageOf('m', Buffer.from(input));
  return () => reader.call('keptOfMessage', message, ['own']);
}
