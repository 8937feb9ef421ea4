import type { OpenReader } from './open-reader.ts';
import type { Kind } from './pathological.ts';
import { messageOf } from './scores.ts';

/**
 * Our reader's call for an input, and how many ms it takes. Of a message Gmail's part, taking MIME apart, is done before,
 * and the way of its megabytes into the page does not count.
 */
export function pathologicalCall(
  reader: OpenReader,
  kind: Kind,
  input: string,
): () => Promise<number> {
  if (kind === 'eml') {
    const message = messageOf('m', Buffer.from(input));
    return async () => (await reader.call('timedThread', [message], 1)).times[0] ?? Infinity;
  }
  const method = kind === 'text' ? 'keptOfText' : 'keptOfHtml';
  return async () => {
    const started = performance.now();
    await reader.call(method, input, ['own']);
    return performance.now() - started;
  };
}
