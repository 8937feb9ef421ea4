import { z } from '../zod.ts';

const headerSchema = z.object({ name: z.string(), value: z.string() });
export type Header = z.infer<typeof headerSchema>;

/**
 * One part of a Gmail API payload, without its children: they are parsed one by one (parts.ts), so that a deeply nested
 * mail costs no recursion. See https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages
 */
export const messagePartSchema = z.object({
  mimeType: z.string().default(''),
  filename: z.string().default(''),
  headers: z.array(headerSchema).default([]),
  body: z
    .object({
      size: z.number().default(0),
      data: z.string().optional(),
      attachmentId: z.string().optional(),
    })
    .default({ size: 0 }),
  parts: z.array(z.unknown()).default([]),
});
export type MessagePart = z.infer<typeof messagePartSchema>;

/** A message of `threads.get?format=full`. `internalDate` is epoch milliseconds, as a string. */
export const gmailMessageSchema = z.object({
  id: z.string().min(1),
  threadId: z.string().default(''),
  labelIds: z.array(z.string()).default([]),
  internalDate: z.string().default('0'),
  payload: z.unknown(),
});

/** `threads.get`. Messages are kept raw, so that one broken message does not cost the others. */
export const gmailThreadSchema = z.object({
  id: z.string().min(1),
  messages: z.array(z.unknown()).default([]),
});
export type GmailThread = z.infer<typeof gmailThreadSchema>;
