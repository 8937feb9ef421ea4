import type { Segment } from '../contract.ts';
import { estimateTokens } from './tokens.ts';

/** About how many tokens the words of segments are. */
export const segmentTokens = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + estimateTokens(text), 0);
