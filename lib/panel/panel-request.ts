import { verdictSchema } from '../cache/feedback.ts';
import { LIMITS } from '../contract.ts';
import { z } from '../zod.ts';

const hexId = z.string().regex(/^[0-9a-f]{10,20}$/);
const visibleBody = z.object({
  text: z.string(),
  marks: z.array(
    z.object({
      kind: z.enum(['quote', 'attribution', 'forward', 'indent', 'signature']),
      start: z.number(),
      end: z.number(),
    }),
  ),
  links: z.array(z.object({ end: z.number(), host: z.string() })),
  hidden: z.record(z.string(), z.number()),
  hiddenInQuotes: z.record(z.string(), z.number()),
  truncated: z.boolean(),
});

/**
 * What a panel may ask. It names its thread and its account once, with `open`; the worker takes no address, scope or
 * URL from a page beyond that.
 */
export const panelRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open'),
    account: z.email().nullable(),
    thread: hexId,
    page: z.strictObject({ count: z.int().min(0), ids: z.array(hexId).max(1_000) }),
  }),
  /** What is switched on and who is signed in; leaves everything as it is. */
  z.strictObject({ type: z.literal('status') }),
  z.strictObject({ type: z.literal('summarize'), fresh: z.boolean() }),
  /** Ends the summary that is on its way. Answered with `stopped`. */
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({ type: z.literal('show-sent') }),
  /** What the user thinks of a line of the summary that is shown, by its words; of all of it where `text` is null. */
  z.strictObject({
    type: z.literal('verdict'),
    text: z.string().max(LIMITS.lineChars).nullable(),
    verdict: verdictSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('page'),
    subject: z.string(),
    of: z.int().min(0),
    messages: z
      .array(
        z.strictObject({
          id: z.string().max(40),
          place: z.int().min(1),
          sender: z.strictObject({ name: z.string(), address: z.string() }),
          time: z.null(),
          body: visibleBody,
        }),
      )
      .max(1_000),
  }),
]);
export type PanelRequest = z.infer<typeof panelRequestSchema>;
