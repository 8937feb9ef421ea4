import {
  categorySchema,
  engineSchema,
  lengthSchema,
  lineSchema,
  urgencySchema,
} from '../contract.ts';
import { failureCodeSchema } from '../failure-report.ts';
import { coverageSchema } from '../transcript/coverage.ts';
import { leftOutSchema } from '../transcript/left-out.ts';
import { sourceSchema } from '../transcript/source.ts';
import { z } from '../zod.ts';
import { warningSchema } from './warnings/warning.ts';

/** A line as it is shown: what plain code makes of it beside the words. */
export const summaryLineSchema = lineSchema.extend({
  /** The day that `due` means, `2026-05-14`, with the time where one is named, `2026-05-14T15:00`; null where code cannot tell. */
  dueOn: z.string().nullable(),
  /** Whether the account's user is the one who is named; null where nobody is, or nobody is signed in. */
  forReader: z.boolean().nullable(),
  /** Whether the text is that of the first cited message, word for word: it is shown in quotation marks, beside its sender. */
  isQuotation: z.boolean(),
});
export type SummaryLine = z.infer<typeof summaryLineSchema>;

/** A finished, checked summary: what is cached and what the panel shows. */
export const summarySchema = z.object({
  headline: summaryLineSchema.nullable(),
  lines: z.array(summaryLineSchema),
  category: categorySchema,
  urgency: urgencySchema,
  coverage: coverageSchema,
  sources: z.array(sourceSchema),
  engine: engineSchema,
  model: z.string().nullable(),
  promptVersion: z.string(),
  length: lengthSchema,
  /** Lines that an engine gave and the verifier refused. */
  dropped: z.number(),
  /** How often it was brought up to date since its thread was read whole. Summaries of older versions do not tell. */
  updates: z.number().optional(),
  leftOut: leftOutSchema,
  /** What plain code noticed about the mails themselves. */
  warnings: z.array(warningSchema),
  /** What the reader is spared, in seconds. */
  savedSeconds: z.number(),
  /** Why this is the local extract and not a model's answer, where one was asked for. */
  fallback: failureCodeSchema.nullable(),
  /** Epoch milliseconds. */
  madeAt: z.number(),
});
export type Summary = z.infer<typeof summarySchema>;
