import { withGrant } from '../account/credentials.ts';
import { detectLanguage } from '../detect-language.ts';
import { sessionEngine } from '../engine/session-engine.ts';
import { fetchLabels, fetchThread } from '../gmail/api.ts';
import { readOffscreen } from '../reader/offscreen-reader.ts';
import type { Settings } from '../settings.ts';
import { namesLabels, withLabelIds } from '../summary/gate/excluded-labels.ts';
import { gate, gateThread } from '../summary/gate/gate.ts';
import { readerOf } from '../summary/for-reader.ts';
import type { SummaryJob } from '../summary/summarize.ts';
import type { Summary } from '../summary/summary.ts';
import { summaryLanguage } from '../summary-language.ts';

/** How a signed-in account's thread is summarized: Gmail's API, the reader, the proxy's engine. */
export const mailboxJob = (
  { account, thread }: { account: string; thread: string },
  { excluded, language, length, masked, proxyUrl }: Settings,
  { isAsked, previous }: { previous: Summary | null; isAsked: boolean },
): SummaryJob => {
  // Messages carry the ids of labels, the user wrote their names: whoever is not asked has to look them up.
  let closedTo = excluded;
  const isLabelled = !isAsked && namesLabels(excluded);
  return {
    read: async (onRead, signal) => {
      const [{ messages }, labels] = await withGrant(account, proxyUrl, ({ accessToken }) =>
        Promise.all([
          fetchThread(thread, accessToken, signal),
          isLabelled ? fetchLabels(accessToken, signal) : [],
        ]),
      );
      closedTo = withLabelIds(excluded, labels);
      onRead(0, messages.length);
      return readOffscreen({ kind: 'api', messages }, onRead, signal);
    },
    gate: isAsked ? null : (read) => gate(gateThread(read, account, closedTo)),
    engine: sessionEngine(account, proxyUrl),
    language: summaryLanguage(language),
    length,
    masked,
    readerOf: ({ sources }) => readerOf(account, sources),
    previous,
    detectLanguage,
  };
};
