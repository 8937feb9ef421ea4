import { z } from '../zod.ts';

const headerSchema = z.object({ name: z.string(), value: z.string() });
export type Header = z.infer<typeof headerSchema>;

/** Headers that are none are left out, for one of them must not cost a message. */
const headersSchema = z
  .array(headerSchema.nullable().catch(null))
  .transform((headers) => headers.filter((header) => header !== null))
  .catch([]);

/**
 * One part of a Gmail API payload, without its children: they are parsed one by one (parts.ts), so that a deeply nested
 * mail costs no recursion. What of it is missing or of another kind is taken as empty. See https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages
 */
export const messagePartSchema = z.object({
  mimeType: z.string().catch(''),
  filename: z.string().catch(''),
  headers: headersSchema,
  body: z
    .object({
      size: z.number().catch(0),
      data: z.string().optional().catch(undefined),
      attachmentId: z.string().optional().catch(undefined),
    })
    .catch({ size: 0 }),
  parts: z
    .array(z.unknown())
    .nullish()
    .transform((parts) => parts ?? []),
});
export type MessagePart = z.infer<typeof messagePartSchema>;

/** A message of `threads.get?format=full`. `internalDate` is epoch milliseconds, as a string. */
export const gmailMessageSchema = z.object({
  id: z.string().min(1),
  threadId: z.string().catch(''),
  labelIds: z.array(z.string()).catch([]),
  internalDate: z.coerce.string().catch('0'),
  payload: z.unknown(),
});

/** `threads.get`. Messages are kept raw, so that one broken message does not cost the others. */
export const gmailThreadSchema = z.object({
  id: z.string().min(1),
  messages: z.array(z.unknown()).default([]),
});
export type GmailThread = z.infer<typeof gmailThreadSchema>;
