import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour, ChatBody, FakeMode } from './fake-mistral.ts';

/** Writes `content` as the chunks of a chat completion, with the trouble that the behaviour's mode stands for. */
export async function streamCompletion(
  response: ServerResponse,
  body: ChatBody,
  content: string,
  { mode, chunks, gapMs, after }: Behaviour,
): Promise<void> {
  const send = (delta: object, finish: string | null, usage?: object | null) => {
    if (mode === 'comment') response.write(': keep-alive\n\n');
    const choices = [{ index: 0, delta, finish_reason: finish }];
    const chunk = {
      id: 'fake',
      object: 'chat.completion.chunk',
      created: 1,
      model: body.model,
      choices,
    };
    response.write(
      `data: ${JSON.stringify(usage === undefined ? chunk : { ...chunk, usage })}\n\n`,
    );
  };
  const nullUsage = mode === 'usagenull' ? null : undefined;
  const parts = mode === 'blanks' ? Array<string>(10_000).fill('\n\n') : piecesOf(content, chunks);
  send({ role: 'assistant', content: '' }, null, nullUsage);
  for (const [index, part] of parts.entries()) {
    await (gapMs > 0 ? sleep(gapMs) : new Promise(setImmediate));
    if (response.destroyed) return;
    if (index === after && breakOff(response, mode)) return;
    if (mode === 'length' && index >= parts.length / 2) break;
    send({ content: part }, null, nullUsage);
  }
  const prompt = Math.ceil(JSON.stringify(body.messages).length / 4);
  const usage = {
    prompt_tokens: prompt,
    completion_tokens: parts.length,
    total_tokens: prompt + parts.length,
  };
  send({ content: '' }, mode === 'length' ? 'length' : 'stop', usage);
  if (mode !== 'nodone') response.write('data: [DONE]\n\n');
  response.end();
}

/** Brings the trouble that the mode stands for; false if it stands for none. */
function breakOff(response: ServerResponse, mode: FakeMode): boolean {
  const error = {
    object: 'error',
    message: 'internal',
    type: 'internal_server_error',
    code: '3000',
  };
  if (mode === 'trunc') response.end();
  else if (mode === 'rst') response.destroy();
  else if (mode === 'errevent') response.end(`data: ${JSON.stringify(error)}\n\n`);
  else if (mode !== 'stall') return false;
  return true;
}

/** The text in about `count` pieces, none of which splits a character. */
function piecesOf(text: string, count: number): string[] {
  const characters = Array.from(text);
  const size = Math.max(1, Math.ceil(characters.length / count));
  const starts = Array.from({ length: Math.ceil(characters.length / size) }, (_, i) => i * size);
  return starts.map((start) => characters.slice(start, start + size).join(''));
}
