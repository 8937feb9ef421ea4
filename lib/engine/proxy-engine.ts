import { EventSourceParserStream } from 'eventsource-parser/stream';
import {
  proxyErrorSchema,
  type SummaryEvent,
  summaryEventSchema,
  type SummaryRequest,
} from '../contract.ts';
import { Failure } from '../failure.ts';
import { request as send, retryAfter } from '../request.ts';
import { z } from '../zod.ts';
import type { Engine } from './engine.ts';
import { requestBody } from './request-body.ts';
import { Silence } from './silence.ts';

/** A free host that slept needs about a minute before it answers at all. */
const FIRST_SILENCE_MS = 90_000;
/** The proxy sends a heartbeat every 10 s; a line that is silent for longer is dead. */
const SILENCE_MS = 30_000;

const errorBodySchema = z.object({ error: proxyErrorSchema });

/**
 * The engine behind the proxy: a Mistral model, or the proxy's own extract where it has no key. Fails with the proxy's
 * refusal, `proxy-unreachable` or `offline` before the answer, `model-cut` or `model-garbled` in it.
 */
export function proxyEngine(proxyUrl: string, session: string): Engine {
  return { summarize: (request, signal) => stream(proxyUrl, session, request, signal) };
}

async function* stream(
  proxyUrl: string,
  session: string,
  request: SummaryRequest,
  signal: AbortSignal,
): AsyncGenerator<SummaryEvent> {
  const silence = new Silence(FIRST_SILENCE_MS);
  let isAnswered = false;
  try {
    const response = await post(proxyUrl, session, request, [signal, silence.signal]);
    if (!response.ok || !response.body) throw await refusal(response);
    isAnswered = true;
    silence.heard(SILENCE_MS);
    yield* events(response.body, silence);
  } catch (error) {
    if (signal.aborted || error instanceof Failure) throw error;
    throw new Failure(isAnswered ? 'model-cut' : 'proxy-unreachable');
  } finally {
    silence.end();
  }
}

const post = (
  proxyUrl: string,
  session: string,
  request: SummaryRequest,
  signals: AbortSignal[],
): Promise<Response> =>
  send(
    `${proxyUrl}/v1/summaries`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${session}` },
      body: requestBody(request),
      signal: AbortSignal.any(signals),
    },
    'proxy-unreachable',
  );

async function* events(
  body: ReadableStream<Uint8Array>,
  silence: Silence,
): AsyncGenerator<SummaryEvent> {
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      silence.heard(SILENCE_MS);
      controller.enqueue(chunk);
    },
  });
  const parsed = body
    .pipeThrough(heard)
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(new EventSourceParserStream());
  for await (const { data } of parsed) {
    const event = summaryEventSchema.safeParse(parseJson(data));
    if (!event.success) throw new Failure('model-garbled');
    yield event.data;
    if (event.data.type === 'done' || event.data.type === 'error') return;
  }
  throw new Failure('model-cut');
}

async function refusal(response: Response): Promise<Failure> {
  const body = errorBodySchema.safeParse(await response.json().catch(() => null));
  if (body.success) {
    return new Failure(body.data.error.code, body.data.error.retryAfter ?? retryAfter(response));
  }
  return new Failure('proxy-unreachable');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
