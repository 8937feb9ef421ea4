import { categorySchema, engineSchema, lineSchema, urgencySchema } from '../contract.ts';
import { failureCodeSchema } from '../failure-report.ts';
import { coverageSchema } from '../transcript/coverage.ts';
import { leftOutSchema } from '../transcript/left-out.ts';
import { sourceSchema } from '../transcript/source.ts';
import { z } from '../zod.ts';

/** A finished, checked summary: what is cached and what the panel shows. */
export const summarySchema = z.object({
  headline: lineSchema.nullable(),
  lines: z.array(lineSchema),
  category: categorySchema,
  urgency: urgencySchema,
  coverage: coverageSchema,
  sources: z.array(sourceSchema),
  engine: engineSchema,
  model: z.string().nullable(),
  promptVersion: z.string(),
  /** Lines that an engine gave and the verifier refused. */
  dropped: z.number(),
  leftOut: leftOutSchema,
  /** Why this is the local extract and not a model's answer, where one was asked for. */
  fallback: failureCodeSchema.nullable(),
  /** Epoch milliseconds. */
  madeAt: z.number(),
});
export type Summary = z.infer<typeof summarySchema>;
