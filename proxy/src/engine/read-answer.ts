import type { CompletionEvent, DeltaMessageContent } from '@mistralai/mistralai/models/components';
import { estimateTokens } from '../../../lib/transcript/tokens.ts';
import { ProxyFailure } from '../proxy-failure.ts';
import type { EngineEvent, Usage } from './engine.ts';
import type { ModelAnswer } from './model-answer.ts';

interface Reading {
  /** Counted from the text until Mistral's own figures come, with the last chunk. */
  usage: Usage;
  /** What of `usage.input` was estimated for this question. */
  input: number;
  /** Called before each wait for a chunk. */
  alive: () => void;
}

/**
 * Turns the chunks of a chat completion into an engine's events, and takes no more of them once `answer` is full.
 * Throws `model-cut` when the answer did not end by itself (the SDK ends a cut stream without an error) and
 * `model-garbled` when it is not what we asked for.
 */
export async function* readAnswer(
  chunks: AsyncIterable<CompletionEvent>,
  answer: ModelAnswer,
  { alive, input, usage }: Reading,
): AsyncGenerator<EngineEvent> {
  const counted = { input, output: 0 };
  // What was counted of this answer is replaced by Mistral's own figure, whatever else was spent before.
  const count = (kind: keyof Usage, tokens: number) => {
    usage[kind] += tokens - counted[kind];
    counted[kind] = tokens;
  };
  let finish: string | null = null;
  alive();
  for await (const { data } of chunks) {
    const choice = data.choices[0];
    const piece = textOf(choice?.delta.content);
    count('output', counted.output + estimateTokens(piece));
    yield* answer.write(piece);
    finish = choice?.finishReason ?? finish;
    if (data.usage) {
      count('input', data.usage.promptTokens ?? counted.input);
      count('output', data.usage.completionTokens ?? counted.output);
    }
    if (answer.isFull) break;
    alive();
  }
  if (finish === 'error') throw ended('model-down', finish);
  if (finish !== 'stop' && !answer.isFull) throw ended('model-cut', finish);
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
