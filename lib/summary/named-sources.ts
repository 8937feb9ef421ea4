import type { ReadThread } from '../transcript/build-transcript.ts';
import type { Source } from '../transcript/source.ts';
import { hasPhone } from './verify/reading/contacts.ts';
import { foldNormalised } from './verify/reading/fold.ts';
import { threadTalk } from './warnings/thread-talk.ts';

/**
 * The sources as a summary may name them: a sender chooses their own name, and one that talks to assistants or bids to
 * call is none. The panel then shows the address.
 */
export function namedSources({
  sources,
  transcript,
}: Pick<ReadThread, 'sources' | 'transcript'>): Source[] {
  const { clean } = threadTalk(transcript);
  const refused = new Set(
    clean.messages.filter(({ sender }) => sender.name === '').map(({ number }) => number),
  );
  return sources.map((source) =>
    refused.has(source.number) || hasPhone(foldNormalised(source.name))
      ? { ...source, name: '' }
      : source,
  );
}
