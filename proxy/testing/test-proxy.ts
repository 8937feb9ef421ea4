import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import {
  CONTRACT_VERSION,
  summaryEventSchema,
  type SummaryEvent,
  type SummaryRequest,
} from '../../lib/contract.ts';
import { createApp } from '../src/app.ts';
import type { Engine } from '../src/engine/engine.ts';
import { extractEngine } from '../src/engine/extract.ts';
import { readEnv, type Env } from '../src/env.ts';
import { LiveStreams } from '../src/live-streams.ts';
import { createLog } from '../src/log.ts';
import { sessionTokens } from '../src/session-tokens.ts';
import { GOOGLE_CLIENT_ID } from './fake-google.ts';

export const SECRET = 'k3v9QzT1mWb7Ld0sXy5RfHc8JpNg2UaE';

export const REQUEST: SummaryRequest = {
  version: CONTRACT_VERSION,
  task: 'summarize',
  language: 'mail',
  length: 'normal',
  transcript: {
    subject: 'Roof of the boathouse',
    messages: [
      {
        number: 1,
        sender: { name: 'Anna Berg', address: 'anna@example.com' },
        time: '2026-05-04T09:00:00+02:00',
        segments: [{ role: 'own', text: 'Can you send me the roofer’s offer by Friday?' }],
        attachments: [],
      },
      {
        number: 2,
        sender: { name: 'Ben Ito', address: 'ben@example.org' },
        time: '2026-05-04T10:30:00+02:00',
        segments: [{ role: 'own', text: 'Yes. We decided on slate, not tin.' }],
        attachments: ['offer.pdf'],
      },
    ],
  },
};

/** An answer to REQUEST as a well-behaved model gives it. */
export const MODEL_ANSWER = {
  headline: {
    text: 'Anna waits for the roofer’s offer.',
    citations: [{ message: 1, quote: 'send me the roofer’s offer by Friday' }],
  },
  lines: [
    {
      kind: 'ask',
      text: 'Anna asks Ben for the roofer’s offer.',
      who: 'Ben Ito',
      due: 'Friday',
      citations: [{ message: 1, quote: 'Can you send me the roofer’s offer by Friday?' }],
    },
    {
      kind: 'decision',
      text: 'The roof will be slate.',
      who: null,
      due: null,
      citations: [{ message: 2, quote: 'We decided on slate, not tin.' }],
    },
  ],
  category: 'project-work',
  urgency: 'medium',
};

/** REQUEST's thread, a message later: its first line is settled, its second still stands. */
export const UPDATE_REQUEST: SummaryRequest & { task: 'update' } = {
  ...REQUEST,
  task: 'update',
  previous: [
    {
      kind: 'ask',
      text: 'Anna asks Ben for the roofer’s offer.',
      who: 'Ben Ito',
      due: 'by Friday',
      citations: [{ message: 1, quote: 'Can you send me the roofer’s offer by Friday?' }],
    },
    {
      kind: 'decision',
      text: 'The roof will be slate.',
      who: null,
      due: null,
      citations: [{ message: 2, quote: 'We decided on slate, not tin.' }],
    },
  ],
  transcript: {
    subject: 'Roof of the boathouse',
    messages: [
      {
        number: 3,
        sender: { name: 'Ben Ito', address: 'ben@example.org' },
        time: '2026-05-05T08:00:00+02:00',
        segments: [{ role: 'own', text: 'Here is the offer. It comes to 7,200 euros.' }],
        attachments: ['offer-2.pdf'],
      },
    ],
  },
};

/** An answer to UPDATE_REQUEST as a well-behaved model gives it. */
export const UPDATE_ANSWER = {
  drop: [0],
  headline: {
    text: 'Ben has sent the offer.',
    citations: [{ message: 3, quote: 'Here is the offer.' }],
  },
  lines: [
    {
      kind: 'point',
      text: 'The offer comes to 7,200 euros.',
      who: null,
      due: null,
      citations: [{ message: 3, quote: 'It comes to 7,200 euros.' }],
    },
  ],
  category: 'project-work',
  urgency: 'low',
};

/** A valid environment; throws when `changes` spoil it. */
export function testEnv(changes: Record<string, string> = {}): Env {
  const result = readEnv({ GOOGLE_CLIENT_ID, SESSION_SECRET: SECRET, ...changes });
  if ('env' in result) return result.env;
  throw new Error(result.problems.join(' '));
}

interface Options {
  engine?: Engine;
  env?: Record<string, string>;
}

/** The app with its log kept in memory, and a session for it. */
export async function testApp({ engine = extractEngine, env = {} }: Options = {}) {
  const logged: string[] = [];
  const streams = new LiveStreams();
  const log = createLog((line) => logged.push(line));
  const app = createApp({ env: testEnv(env), engine, streams, log });
  const { token } = await sessionTokens(SECRET).issue('1000');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const summarize = (body: unknown = REQUEST, init: RequestInit = {}) =>
    app.request('/v1/summaries', { method: 'POST', headers, body: JSON.stringify(body), ...init });
  return { app, streams, logged, headers, summarize };
}

/** The app behind a real port of 127.0.0.1. */
export async function serveTestApp(options: Options = {}) {
  const test = await testApp(options);
  const server = createAdaptorServer({ fetch: test.app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...test,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The events of an event stream's text; comments are left out. Throws when one breaks the contract. */
export function eventsOf(text: string): SummaryEvent[] {
  const frames = text.split('\n\n').filter((frame) => frame.startsWith('event: '));
  return frames.map((frame) => {
    const [, type, data] = /^event: (\w+)\ndata: (.*)$/.exec(frame) ?? [];
    const event = summaryEventSchema.parse(JSON.parse(data ?? ''));
    if (event.type !== type) throw new Error(`event ${type} holds ${event.type}`);
    return event;
  });
}
