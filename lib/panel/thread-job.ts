import { withGrant } from '../account/credentials.ts';
import type { Language } from '../contract.ts';
import { sessionEngine } from '../engine/session-engine.ts';
import { fetchThread } from '../gmail/api.ts';
import { readOffscreen } from '../reader/offscreen-reader.ts';
import type { ReadRequest } from '../reader/reader-port.ts';
import type { Settings } from '../settings.ts';
import type { SummaryJob } from '../summary/summarize.ts';

/** How a signed-in account's thread is summarized: Gmail's API, the reader, the proxy's engine. */
export const mailboxJob = (
  account: string,
  thread: string,
  { proxyUrl, masked }: Settings,
  language: Language,
): SummaryJob => ({
  read: async (onRead, signal) => {
    const { messages } = await withGrant(account, proxyUrl, (grant) =>
      fetchThread(thread, grant.accessToken, signal),
    );
    onRead(0, messages.length);
    return readOffscreen({ kind: 'api', messages }, onRead, signal);
  },
  engine: sessionEngine(account, proxyUrl),
  language,
  masked,
});

/** How a thread is summarized while nobody is signed in: what the page shows, by plain code, in the browser. */
export const pageJob = (
  readPage: (signal: AbortSignal) => Promise<ReadRequest>,
  language: Language,
): SummaryJob => ({
  read: async (onRead, signal) => readOffscreen(await readPage(signal), onRead, signal),
  engine: 'signed-out',
  language,
  masked: false,
});
