import type { ReadThread } from '../transcript/build-transcript.ts';
import type { Source } from '../transcript/source.ts';
import { threadTalk } from './machine-talk/thread-talk.ts';

/**
 * The sources as a summary may name them: a sender chooses their own name, and one that talks to assistants, sounds an alarm
 * or leads somewhere is none. The panel then shows the address.
 */
export function namedSources({
  sources,
  transcript,
}: Pick<ReadThread, 'sources' | 'transcript'>): Source[] {
  const { clean } = threadTalk(transcript);
  const refused = new Set(
    clean.messages.filter(({ sender }) => sender.name === '').map(({ number }) => number),
  );
  return sources.map((source) => (refused.has(source.number) ? { ...source, name: '' } : source));
}
