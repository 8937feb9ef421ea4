import { LIMITS, lineSchema, type Line } from '../../../lib/contract.ts';
import { z } from '../../../lib/zod.ts';
import { modelLineKinds } from './answer-schema.ts';

/** At most `max` code units, never half a surrogate pair. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const isPairSplit = /[\uD800-\uDBFF]/.test(text.charAt(max - 1));
  return text.slice(0, isPairSplit ? max - 1 : max);
}

const prose = (max: number) =>
  z
    .string()
    .transform((raw) => raw.replace(/\s+/g, ' ').trim())
    .transform((text) => (text.length > max ? `${cut(text, max - 1).trimEnd()}…` : text));

const name = prose(LIMITS.nameChars)
  .nullish()
  .transform((text) => text || null);

/** A quote is only ever shortened at its ends: its words stay those of the mail. */
const citation = z.object({
  message: z.int().min(1).max(LIMITS.messages),
  quote: z
    .string()
    .transform((quote) => cut(quote.trim(), LIMITS.quoteChars))
    .pipe(z.string().min(1)),
});

const citations = z
  .array(z.unknown())
  .transform((items) =>
    items.flatMap((item) => citation.safeParse(item).data ?? []).slice(0, LIMITS.citations),
  );

const modelLine = z.object({
  kind: modelLineKinds,
  text: prose(LIMITS.lineChars),
  who: name,
  due: name,
  citations,
});

const modelHeadline = z
  .object({ text: prose(LIMITS.headlineChars), citations })
  .transform((headline) => ({ kind: 'headline', who: null, due: null, ...headline }));

/** A line as the model wrote it, tidied and cut to the contract's limits; null when it cannot be one. */
export function lineFromModel(value: unknown): Line | null {
  return lineSchema.safeParse(modelLine.safeParse(value).data).data ?? null;
}

/** The same for the answer's headline. */
export function headlineFromModel(value: unknown): Line | null {
  return lineSchema.safeParse(modelHeadline.safeParse(value).data).data ?? null;
}
