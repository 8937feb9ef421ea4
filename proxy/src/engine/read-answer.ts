import type { CompletionEvent, DeltaMessageContent } from '@mistralai/mistralai/models/components';
import { ProxyFailure } from '../proxy-failure.ts';
import type { EngineEvent, Usage } from './engine.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { ModelAnswer } from './model-answer.ts';

/**
 * Turns the chunks of a chat completion into an engine's events. `alive` is called before each wait for a chunk;
 * `usage` is counted from the text until Mistral's own figures come, with the last chunk.
 * Throws `model-cut` when the answer stopped early (the SDK ends a cut stream without an error) and `model-garbled`
 * when it is not what we asked for.
 */
export async function* readAnswer(
  chunks: AsyncIterable<CompletionEvent>,
  usage: Usage,
  alive: () => void,
): AsyncGenerator<EngineEvent> {
  const answer = new ModelAnswer();
  let finish: string | null = null;
  alive();
  for await (const { data } of chunks) {
    const choice = data.choices[0];
    const piece = textOf(choice?.delta.content);
    usage.output += estimateTokens(piece);
    for (const line of answer.write(piece)) yield { type: 'line', line };
    finish = choice?.finishReason ?? finish;
    if (data.usage) {
      usage.input = data.usage.promptTokens ?? usage.input;
      usage.output = data.usage.completionTokens ?? usage.output;
    }
    alive();
  }
  if (finish === 'error') throw ended('model-down', finish);
  if (finish === null || finish === 'length') throw ended('model-cut', finish);
  yield { type: 'done', ...answer.end(), tokens: { ...usage } };
}

/** The answer's own text; a reasoning model's thoughts come as chunks of another type. */
function textOf(content: DeltaMessageContent | null | undefined): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map((chunk) => (chunk.type === 'text' ? chunk.text : '')).join('');
}

function ended(code: 'model-down' | 'model-cut', finish: string | null): ProxyFailure {
  return new ProxyFailure(code, { source: { name: `Finish:${finish ?? 'none'}` } });
}
