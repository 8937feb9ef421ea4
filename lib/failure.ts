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
]);
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** What the user is offered. */
export type FailureAction = 'retry' | 'sign-in' | 'settings' | 'none';

/** The one action that goes with each failure. */
export const FAILURE_ACTION: Record<FailureCode, FailureAction> = {
  'bad-request': 'retry',
  'update-needed': 'none',
  'session-refused': 'sign-in',
  'budget-spent': 'retry',
  'too-large': 'none',
  'model-busy': 'retry',
  'model-down': 'retry',
  'model-cut': 'retry',
  'model-garbled': 'retry',
  'model-refused': 'none',
  'shutting-down': 'retry',
  internal: 'retry',
  off: 'settings',
  offline: 'retry',
  'signed-out': 'sign-in',
  'sign-in-cancelled': 'sign-in',
  'sign-in-failed': 'sign-in',
  'wrong-account': 'sign-in',
  'not-allowed': 'none',
  'thread-gone': 'none',
  'gmail-busy': 'retry',
  'gmail-down': 'retry',
  'proxy-unreachable': 'settings',
  unreadable: 'retry',
  'nothing-verified': 'retry',
};

/** A failure as it travels between contexts; `retryAfter` in seconds, where known. */
export const failureReportSchema = z.object({
  code: failureCodeSchema,
  retryAfter: z.number().min(0).optional(),
});
export type FailureReport = z.infer<typeof failureReportSchema>;

/** The only error that is thrown on purpose. It carries a code, never content. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly retryAfter: number | undefined;

  constructor(code: FailureCode, retryAfter?: number) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.retryAfter = retryAfter;
  }

  get report(): FailureReport {
    return this.retryAfter === undefined
      ? { code: this.code }
      : { code: this.code, retryAfter: this.retryAfter };
  }

  /** What was thrown, as a failure; a bug becomes `internal`. */
  static from(error: unknown): Failure {
    return error instanceof Failure ? error : new Failure('internal');
  }
}
