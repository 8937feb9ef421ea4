import { z } from '../zod.ts';

/**
 * What of a thread is not sent, and why: words by role, words cut for length, hidden pieces by reason, and attachments, of
 * which only the names are sent.
 */
export const leftOutSchema = z.object({
  quoted: z.number(),
  signature: z.number(),
  shortened: z.number(),
  attachments: z.number(),
  hidden: z.record(z.string(), z.number()),
});
export type LeftOut = z.infer<typeof leftOutSchema>;
