import { browser } from '#imports';
import { Failure } from '../failure.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { READER_PORT, type ReadReply, type ReadRequest } from './reader-port.ts';

const PAGE = '/offscreen.html';

/**
 * Reads a thread in the offscreen document, where mail can be laid out. Starts the document when there is none.
 * Fails with `unreadable` where it cannot read or goes away, or with the abort.
 */
export async function readOffscreen(
  request: ReadRequest,
  onRead: (read: number, of: number) => void,
  signal: AbortSignal,
): Promise<ReadThread> {
  await ensureDocument();
  signal.throwIfAborted();
  const port = browser.runtime.connect({ name: READER_PORT });
  try {
    return await new Promise<ReadThread>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      port.onDisconnect.addListener(() => reject(new Failure('unreadable')));
      port.onMessage.addListener((reply: ReadReply) => {
        if (reply.type === 'progress') onRead(reply.read, reply.of);
        else if (reply.type === 'done') resolve(reply.thread);
        else reject(new Failure('unreadable'));
      });
      port.postMessage(request);
    });
  } finally {
    port.disconnect();
  }
}

let starting: Promise<void> | null = null;

/** One document serves all; two callers at once must not start two, which Chrome refuses. */
async function ensureDocument(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0 && !starting) return;
  starting ??= browser.offscreen
    .createDocument({
      url: PAGE,
      reasons: ['DOM_PARSER'],
      justification: 'Mail is laid out here, unseen, to tell what a person can see of it.',
    })
    .finally(() => {
      starting = null;
    });
  await starting;
}
