import type { ProxyError, ProxyFailureCode } from '../../lib/contract.ts';

const STATUS = {
  'bad-request': 400,
  'update-needed': 400,
  'session-refused': 401,
  'budget-spent': 429,
  'too-large': 413,
  'model-busy': 503,
  'model-down': 502,
  'model-cut': 502,
  'model-garbled': 502,
  'model-refused': 502,
  'shutting-down': 503,
  internal: 500,
} as const satisfies Record<ProxyFailureCode, number>;

/** What a failure came from, as far as a log may know: an error's class and its HTTP status. Never a message. */
export interface FailureSource {
  name: string;
  status?: number;
}

interface Details {
  /** Overrides the code's usual HTTP status. */
  status?: 403 | 404 | 503;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number | undefined;
  source?: FailureSource | undefined;
}

/**
 * The only error thrown on purpose: a code of the contract. It carries no text from outside, so it may be sent to the
 * caller and logged as it is.
 */
export class ProxyFailure extends Error {
  override readonly name = 'ProxyFailure';
  readonly code: ProxyFailureCode;
  readonly status: (typeof STATUS)[ProxyFailureCode] | 403 | 404;
  readonly retryAfter: number | undefined;
  readonly source: FailureSource | undefined;

  constructor(code: ProxyFailureCode, { status, retryAfter, source }: Details = {}) {
    super(code);
    this.code = code;
    this.status = status ?? STATUS[code];
    this.retryAfter = retryAfter;
    this.source = source;
  }

  /** The failure as the contract spells it. */
  toJSON(): ProxyError {
    return {
      code: this.code,
      ...(this.retryAfter === undefined ? {} : { retryAfter: this.retryAfter }),
    };
  }
}
