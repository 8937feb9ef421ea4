import type { Segment, TranscriptMessage } from '../contract.ts';
import { estimateTokens } from './tokens.ts';

/** Number, sender and time of a message. */
const FRAME_TOKENS = 20;

/** About how many tokens the words of segments are. */
export const segmentTokens = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + estimateTokens(text), 0);

/** About how many tokens is what stands around a message's words: number, sender, time, attachments' names. */
export const frameTokens = ({ attachments }: TranscriptMessage): number =>
  FRAME_TOKENS + estimateTokens(attachments.join('\n'));

/** About how many tokens a message is, as it is sent. */
export const messageTokens = (message: TranscriptMessage): number =>
  frameTokens(message) + segmentTokens(message.segments);
