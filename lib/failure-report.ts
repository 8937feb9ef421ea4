import { proxyFailureSchema } from './contract.ts';
import { z } from './zod.ts';

/** Everything that can go wrong for a user. Each code has a sentence in `_locales` (`failure_<code>`) and one action. */
export const failureCodeSchema = z.enum([
  ...proxyFailureSchema.options,
  'off',
  'offline',
  'signed-out',
  'sign-in-cancelled',
  'sign-in-failed',
  'wrong-account',
  'not-allowed',
  'thread-gone',
  'gmail-busy',
  'gmail-down',
  'proxy-unreachable',
  'unreadable',
  'nothing-verified',
  'wrong-language',
]);
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** A failure as it travels between contexts; `retryAfter` in seconds, where known. */
export const failureReportSchema = z.object({
  code: failureCodeSchema,
  retryAfter: z.number().min(0).optional(),
});
export type FailureReport = z.infer<typeof failureReportSchema>;
