import { z } from '../../lib/zod.ts';

/** A message of the emulator's `format=raw`; beside its source it has all but the payload. */
export const rawMessageSchema = z.looseObject({
  id: z.string(),
  raw: z.string().transform((raw) => Buffer.from(raw, 'base64url')),
});
export type RawMessage = z.infer<typeof rawMessageSchema>;

/** A thread of the same. */
export const rawThreadSchema = z.looseObject({ messages: z.array(rawMessageSchema) });
