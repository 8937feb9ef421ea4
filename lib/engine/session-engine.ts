import { grantOf } from '../account/credentials.ts';
import { dropGrant } from '../account/grants.ts';
import type { SummaryEvent, SummaryRequest } from '../contract.ts';
import { Failure } from '../failure.ts';
import type { Engine } from './engine.ts';
import { proxyEngine } from './proxy-engine.ts';

/**
 * The proxy's engine for a signed-in account. A session that the proxy refuses (it restarted, its secret changed) is
 * renewed once, without a window.
 */
export function sessionEngine(account: string, proxyUrl: string): Engine {
  const ask = async (request: SummaryRequest, signal: AbortSignal) => {
    const { session } = await grantOf(account, proxyUrl);
    return proxyEngine(proxyUrl, session).summarize(request, signal);
  };
  async function* summarize(
    request: SummaryRequest,
    signal: AbortSignal,
  ): AsyncGenerator<SummaryEvent> {
    try {
      yield* await ask(request, signal);
    } catch (error) {
      if (Failure.from(error).code !== 'session-refused') throw error;
      await dropGrant(account);
      yield* await ask(request, signal);
    }
  }
  return { summarize };
}
