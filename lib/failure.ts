import type { FailureCode, FailureReport } from './failure-report.ts';

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
  'wrong-language': 'retry',
};

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
