import type { Context } from 'hono';
import type { z } from '../../lib/zod.ts';
import { ProxyFailure } from './proxy-failure.ts';

/** The request's JSON body; throws `bad-request` when it is none. */
export async function jsonBody(c: Context): Promise<unknown> {
  return c.req.json().catch(() => {
    throw new ProxyFailure('bad-request');
  });
}

/** `value` as the schema's type; throws `bad-request` when it does not fit. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ProxyFailure('bad-request');
}
