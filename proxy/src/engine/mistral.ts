import { MistralCore } from '@mistralai/mistralai/core.js';
import { chatStream } from '@mistralai/mistralai/funcs/chatStream.js';
import { HTTPClient } from '@mistralai/mistralai/lib/http.js';
import type { ChatCompletionStreamRequest } from '@mistralai/mistralai/models/components';
import type { Length, SummaryRequest } from '../../../lib/contract.ts';
import { estimateTokens } from '../../../lib/transcript/tokens.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { promptFor } from '../prompts/prompt-for.ts';
import { promptVersion } from '../prompts/version.ts';
import { ProxyFailure } from '../proxy-failure.ts';
import { answerFormat } from './answer-schema.ts';
import type { Engine, Usage } from './engine.ts';
import { ModelAnswer } from './model-answer.ts';
import { modelFailure } from './model-failure.ts';
import { readAnswer } from './read-answer.ts';
import { withOneRepair } from './with-one-repair.ts';
import { Watchdog } from './watchdog.ts';
import { withOneRetry } from './with-one-retry.ts';

/** What every model of the allow-list can hold (docs.mistral.ai, August 2026). */
const CONTEXT_TOKENS = 256_000;
/**
 * Room for the longest honest answer of a length, in the scripts that cost most tokens. The same for an update: that of a
 * long thread's last part may have to say everything anew.
 */
const OUTPUT_TOKENS: Record<Length, number> = { short: 2_000, normal: 4_000, detailed: 6_000 };
/** How long the headers, the next chunk and the whole answer may take. */
const TIMEOUTS = { headersMs: 20_000, gapMs: 15_000, totalMs: 120_000 };

interface MistralOptions {
  apiKey: string;
  model: string;
  /** A server other than Mistral's own. */
  serverURL?: string | undefined;
  timeouts?: typeof TIMEOUTS;
}

/** A Mistral model through the official SDK, whose own retries and timeouts are off: they ignore an abort. */
export function mistralEngine(options: MistralOptions): Engine {
  const { apiKey, model, serverURL, timeouts = TIMEOUTS } = options;

  async function open(
    { chat, input }: { chat: ChatCompletionStreamRequest; input: number },
    watchdog: Watchdog,
    usage: Usage,
  ) {
    usage.input += input;
    watchdog.expect(timeouts.headersMs, 'model-down');
    const httpClient = new HTTPClient({ fetcher: fetchUntil(watchdog.signal) });
    const client = new MistralCore({ apiKey, httpClient, ...(serverURL ? { serverURL } : {}) });
    const result = await chatStream(client, chat);
    watchdog.rest();
    if (result.ok) return result.value;
    // Who refuses, or cannot be reached, has not worked for us; who was only too slow for us has.
    if (!watchdog.signal.aborted) usage.input -= input;
    throw result.error;
  }

  return {
    name: 'mistral',
    model,
    promptVersion: promptVersion('summarize'),
    prepare(request) {
      const prompt = promptFor(request);
      const chat = chatRequest(model, prompt, request);
      const input = estimateTokens(prompt.system + prompt.user);
      const tokens = input + OUTPUT_TOKENS[request.length];
      if (tokens > CONTEXT_TOKENS) throw new ProxyFailure('too-large');
      const previous = request.task === 'update' ? request.previous : [];
      const headlineAt = previous.findIndex(({ kind }) => kind === 'headline');
      const ask = async function* (watchdog: Watchdog, usage: Usage) {
        const attempt = () => open({ chat, input }, watchdog, usage);
        const stream = await withOneRetry(attempt, watchdog.signal);
        const alive = () => watchdog.expect(timeouts.gapMs, 'model-cut');
        const answer = new ModelAnswer(previous.length, prompt.system, headlineAt);
        yield* readAnswer(stream, answer, { usage, input, alive });
      };
      return {
        tokens,
        promptVersion: prompt.version,
        async *run(signal, usage) {
          const watchdog = new Watchdog(signal, timeouts.totalMs);
          try {
            yield* withOneRepair(() => ask(watchdog, usage));
          } catch (error) {
            throw watchdog.failure ?? modelFailure(error);
          } finally {
            watchdog.stop();
          }
        },
      };
    },
  };
}

/**
 * `fetch` with a signal of its own. The SDK puts a signal into a `Request` and clones that; Node holds the clones' links
 * weakly, so that after a garbage collection an abort no longer reaches a call that is under way (Node 24).
 */
const fetchUntil = (signal: AbortSignal) => (input: RequestInfo | URL) => fetch(input, { signal });

function chatRequest(
  model: string,
  { system, user, version }: Prompt,
  { length, task }: SummaryRequest,
): ChatCompletionStreamRequest {
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    temperature: 0.1,
    maxTokens: OUTPUT_TOKENS[length],
    responseFormat: answerFormat(task),
    // The system text is the same for everyone, so its cache may be too; the key says nothing.
    promptCacheKey: `precis-${version}`,
  };
}
