/**
 * A server that speaks the wire format of Mistral's `POST /v1/chat/completions` with `stream: true`, for tests of the
 * proxy and of the whole road in a browser. Needs nothing but Node.
 *
 *   const mistral = await startFakeMistral({ answer: () => JSON.stringify(…) });
 *   // MISTRAL_SERVER_URL=mistral.url, any MISTRAL_API_KEY
 *   mistral.set({ mode: 'stall', gapMs: 20 });
 *   mistral.counters.aborted;  mistral.closedAt;
 *   await mistral.close();
 */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { streamCompletion } from './stream-completion.ts';

/**
 * `ok` streams the answer · `429` refuses, `429once` only every first of two requests, `500` and `500once` alike ·
 * `401`, `403` (a guardrail), `422` refuse · `hang` never sends headers · `trunc`, `rst`, `stall`, `errevent`: after
 * `after` chunks the stream ends without a word, breaks, falls silent, or brings an error object · `usagenull` has
 * `"usage": null` in every chunk · `comment` a comment before each · `nodone` no `[DONE]` · `invalid-json` answers
 * prose, `invalid-json-once` only every first of two requests · `length` stops half-way with finish_reason length ·
 * `blanks` never stops sending line breaks
 */
export type FakeMode = 'ok' | Refusing | Breaking | Odd;
type Refusing = `${401 | 403 | 422 | 429 | 500}` | `${429 | 500}once`;
type Breaking = 'hang' | 'trunc' | 'rst' | 'stall' | 'errevent' | 'length' | 'blanks';
type Odd = 'usagenull' | 'comment' | 'nodone' | 'invalid-json' | 'invalid-json-once';

/** The request's JSON body, as far as the fake looks at it. */
export interface ChatBody {
  model: string;
  stream?: boolean;
  messages: { role: string; content: string }[];
}

export interface Behaviour {
  mode: FakeMode;
  /** Pieces that the answer is cut into. */
  chunks: number;
  /** Milliseconds before each chunk; 0 yields to the event loop only. */
  gapMs: number;
  /** Chunks before trouble comes, in the modes that bring it mid-stream. */
  after: number;
  /** Seconds, for the `Retry-After` of a refusal; null for none. */
  retryAfter: number | null;
}

export interface FakeMistral {
  readonly url: string;
  /** Changes the behaviour of the requests to come. */
  set(behaviour: Partial<Behaviour>): void;
  readonly counters: {
    requests: number;
    /** Requests being answered now. */
    open: number;
    /** Connections that the client closed before the answer's end. */
    aborted: number;
    lastBody: ChatBody | null;
    lastHeaders: IncomingHttpHeaders | null;
    attempts: Partial<Record<FakeMode, number>>;
  };
  /** When the last abandoned connection closed: `Date.now()`, with fractions; null if none was. */
  readonly closedAt: number | null;
  /** Back to the counters and the behaviour of the start. */
  reset(): void;
  close(): Promise<void>;
}

interface Options extends Partial<Behaviour> {
  /** The content of the model's message, from the request's body; `transcriptOf` reads the thread out of that. */
  answer: (body: ChatBody) => string;
}

const REFUSALS: Record<string, object> = {
  '401': { detail: 'Unauthorized' },
  '403': { object: 'error', message: 'Blocked by a guardrail', type: 'guardrail', code: '4030' },
  '429': { object: 'error', message: 'Rate limit exceeded', type: 'rate_limited', code: '1300' },
  '500': { object: 'error', message: 'Service unavailable', type: 'internal', code: '3000' },
};

const now = () => performance.timeOrigin + performance.now();
const freshCounters = (): FakeMistral['counters'] => ({
  requests: 0,
  open: 0,
  aborted: 0,
  lastBody: null,
  lastHeaders: null,
  attempts: {},
});

/** Starts the fake on a free port of 127.0.0.1. */
export async function startFakeMistral({ answer, ...given }: Options): Promise<FakeMistral> {
  const initial: Behaviour = {
    mode: 'ok',
    chunks: 40,
    gapMs: 0,
    after: 10,
    retryAfter: null,
    ...given,
  };
  let behaviour = initial;
  let counters = freshCounters();
  let closedAt: number | null = null;

  const server = createServer(async (request, response) => {
    const seen = counters;
    const { mode } = behaviour;
    const attempt = (seen.attempts[mode] ?? 0) + 1;
    seen.attempts[mode] = attempt;
    seen.requests += 1;
    seen.open += 1;
    seen.lastHeaders = request.headers;
    response.on('close', () => {
      seen.open -= 1;
      if (response.writableFinished || mode === 'rst') return;
      seen.aborted += 1;
      closedAt = now();
    });
    const body = await readBody(request);
    seen.lastBody = body;
    await respond(response, body, attempt, behaviour, answer);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (change) => (behaviour = { ...behaviour, ...change }),
    get counters() {
      return counters;
    },
    get closedAt() {
      return closedAt;
    },
    reset() {
      behaviour = initial;
      counters = freshCounters();
      closedAt = null;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<ChatBody> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return JSON.parse(text);
}

async function respond(
  response: ServerResponse,
  body: ChatBody,
  attempt: number,
  behaviour: Behaviour,
  answer: Options['answer'],
): Promise<void> {
  const { mode, retryAfter } = behaviour;
  const isPassing = mode.endsWith('once') && attempt % 2 === 0;
  const status = isPassing ? null : (/^\d{3}/.exec(mode)?.[0] ?? null);
  if (status) {
    const wait = retryAfter === null ? {} : { 'Retry-After': String(retryAfter) };
    response.writeHead(Number(status), { 'Content-Type': 'application/json', ...wait });
    response.end(JSON.stringify(REFUSALS[status] ?? unprocessable(body)));
  } else if (mode !== 'hang') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.flushHeaders();
    const isProse = mode.startsWith('invalid-json') && !isPassing;
    await streamCompletion(response, body, isProse ? 'Sure! Here it is:' : answer(body), behaviour);
  }
}

/** Mistral's 422 repeats what was sent: a trap for whoever logs it. */
function unprocessable({ messages }: ChatBody): object {
  return {
    detail: [{ type: 'invalid', loc: ['body', 'messages'], msg: 'invalid', input: messages }],
  };
}
