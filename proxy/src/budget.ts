import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProxyFailure } from './proxy-failure.ts';

const STREAMS_AT_ONCE = 3;
/** How long a day's count outlives the day, so that a stream running over midnight still finds it. */
const DAY_MARGIN_S = 600;

export interface Reservation {
  /** Puts what was really spent in the place of the estimate and frees the stream's slot. Later calls do nothing. */
  settle(tokens: number): void;
}

interface Limits {
  tokensPerDay: number;
  requestsPerMinute: number;
}

const secondsToMidnight = (now: number) => 86_400 - Math.floor((now / 1_000) % 86_400);

/** What an account may spend: requests per minute, streams at once, tokens per UTC day. Counts live in memory. */
export class Budget {
  readonly #requests: RateLimiterMemory;
  readonly #tokens: RateLimiterMemory;
  readonly #streams = new Map<string, number>();

  constructor({ tokensPerDay, requestsPerMinute }: Limits) {
    this.#requests = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
    this.#tokens = new RateLimiterMemory({ points: tokensPerDay, duration: 86_400 });
  }

  /**
   * Takes one request, one stream and an estimate of `tokens` before anything is spent, so that parallel requests
   * cannot overdraw. Throws `budget-spent` with the seconds to wait, or `too-large` when no day would be enough.
   */
  async reserve(account: string, tokens: number): Promise<Reservation> {
    if (tokens > this.#tokens.points) throw new ProxyFailure('too-large');
    const running = this.#streams.get(account) ?? 0;
    if (running >= STREAMS_AT_ONCE) throw new ProxyFailure('budget-spent', { retryAfter: 5 });
    this.#streams.set(account, running + 1);
    try {
      await this.#requests.consume(account).catch(refuse);
      const settleTokens = tokens > 0 ? await this.#reserveTokens(account, tokens) : () => {};
      return {
        settle: once((spent) => {
          settleTokens(spent);
          this.#freeStream(account);
        }),
      };
    } catch (error) {
      this.#freeStream(account);
      throw error;
    }
  }

  async #reserveTokens(account: string, tokens: number): Promise<(spent: number) => void> {
    const now = Date.now();
    const retryAfter = secondsToMidnight(now);
    const key = `${account}:${Math.floor(now / 86_400_000)}`;
    try {
      await this.#tokens.consume(key, tokens, { customDuration: retryAfter + DAY_MARGIN_S });
    } catch {
      await this.#tokens.reward(key, tokens);
      throw new ProxyFailure('budget-spent', { retryAfter });
    }
    return (spent) => void this.#tokens.penalty(key, spent - tokens);
  }

  #freeStream(account: string): void {
    const running = this.#streams.get(account) ?? 0;
    if (running > 1) this.#streams.set(account, running - 1);
    else this.#streams.delete(account);
  }
}

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  throw new ProxyFailure('budget-spent', { retryAfter: Math.ceil(reason.msBeforeNext / 1_000) });
}

function once(settle: (tokens: number) => void): (tokens: number) => void {
  let done = false;
  return (tokens) => {
    if (done) return;
    done = true;
    settle(tokens);
  };
}
