import { z } from '../zod.ts';

/** How much of a thread was read. `unread` names each message that was not, or not wholly, and why. */
export const coverageSchema = z.object({
  of: z.number(),
  read: z.number(),
  unread: z.array(
    z.object({
      message: z.number(),
      reason: z.enum(['broken', 'encrypted', 'too-long', 'not-fetched', 'shortened', 'left-out']),
    }),
  ),
});
export type Coverage = z.infer<typeof coverageSchema>;
