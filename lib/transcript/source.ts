import { z } from '../zod.ts';

/** A message that a summary can cite: what the panel needs to name it, open it and know it again. */
export const sourceSchema = z.object({
  number: z.number(),
  /** Gmail's message id; empty where the page did not tell. */
  id: z.string(),
  name: z.string(),
  address: z.string(),
  time: z.string().nullable(),
  fingerprint: z.string(),
  /** The number of the message that this one answers, where its headers tell. */
  answers: z.number().nullable(),
  /** Pieces of the message that a person could not see, by reason; they were left out. In an answer not those of its quotes. */
  hidden: z.record(z.string(), z.number()),
});
export type Source = z.infer<typeof sourceSchema>;
