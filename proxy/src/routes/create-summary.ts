import type { Context, Handler } from 'hono';
import {
  CONTRACT_VERSION,
  summaryRequestSchema,
  type SummaryEvent,
} from '../../../lib/contract.ts';
import { z } from '../../../lib/zod.ts';
import type { AppEnv } from '../app-env.ts';
import type { Budget, Reservation } from '../budget.ts';
import type { Engine, Job } from '../engine/engine.ts';
import type { LiveStreams } from '../live-streams.ts';
import { jsonBody, parse } from '../parse-body.ts';
import { ProxyFailure } from '../proxy-failure.ts';
import { eventStream } from '../sse.ts';
import { summaryEvents } from '../summary-events.ts';

/** What a log says of a client that did not wait for the end (as nginx has it). */
const CLIENT_LEFT = 499;
const HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' };

interface Deps {
  engine: Engine;
  budget: Budget;
  streams: LiveStreams;
}

/**
 * `POST /v1/summaries`: a thread's summary as server-sent events. What is wrong with the request or the budget is an
 * HTTP error; what goes wrong afterwards, with the model, is the stream's last event. A client that leaves ends the
 * model's work at once and pays for what was done.
 */
export function createSummary({ engine, budget, streams }: Deps): Handler<AppEnv> {
  return async (c) => {
    if (streams.draining) throw new ProxyFailure('shutting-down');
    const job = engine.prepare(summaryRequest(await jsonBody(c)));
    const reservation = await budget.reserve(c.var.account, job.tokens);
    return c.body(answer(c, { engine, streams, job, reservation }), 200, HEADERS);
  };
}

function summaryRequest(body: unknown) {
  const other = z.object({ version: z.number().refine((version) => version !== CONTRACT_VERSION) });
  if (other.safeParse(body).success) throw new ProxyFailure('update-needed');
  return parse(summaryRequestSchema, body);
}

interface Run {
  engine: Engine;
  streams: LiveStreams;
  job: Job;
  reservation: Reservation;
}

/** The answer's body; when it ends, in whatever way, the model is let go, the budget settled and the log written. */
function answer(c: Context<AppEnv>, { engine, streams, job, reservation }: Run): ReadableStream {
  const begun = performance.now();
  const stop = streams.open();
  const usage = { input: 0, output: 0 };
  let ttftMs: number | undefined;
  let failure: ProxyFailure | undefined;

  async function* observed(): AsyncGenerator<SummaryEvent> {
    const { signal } = stop;
    for await (const event of summaryEvents({ engine, job, signal, usage, onFailure })) {
      if (event.type === 'line') ttftMs ??= Math.round(performance.now() - begun);
      yield event;
    }
  }
  const onFailure = (reason: ProxyFailure) => (failure = reason);

  c.set('logsItself', true);
  return eventStream(observed(), (reason) => {
    if (reason === 'left') stop.abort();
    streams.close(stop);
    reservation.settle(usage.input + usage.output);
    c.var.report({
      status: reason === 'left' ? CLIENT_LEFT : 200,
      ttftMs,
      tokensIn: usage.input,
      tokensOut: usage.output,
      code: failure?.code,
      errName: failure?.source?.name,
      errStatus: failure?.source?.status,
    });
  });
}
