import type { Transcript, TranscriptMessage } from '../contract.ts';
import { REQUEST_TOKENS } from '../transcript/budget.ts';
import { messageTokens } from '../transcript/message-tokens.ts';

/**
 * A thread in parts that one request can hold each, in order. The first is summarized, each next one brings that summary up
 * to date, so the last answer speaks of the whole, with citations from all of it.
 * @param limit tokens of a part
 */
export function partsOf(transcript: Transcript, limit = REQUEST_TOKENS): Transcript[] {
  const parts: TranscriptMessage[][] = [[]];
  let size = 0;
  for (const message of transcript.messages) {
    const tokens = messageTokens(message);
    if (size + tokens > limit && size > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(message);
    size += tokens;
  }
  return parts.map((messages) => ({ subject: transcript.subject, messages }));
}
