import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { forwardTo, startTlsFront } from './tls-front.ts';
import type { HostHandler, TlsFront } from './tls-front.ts';

const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
});

async function front(hosts: Record<string, HostHandler>): Promise<TlsFront> {
  const started = await startTlsFront(hosts);
  running.push(started);
  return started;
}

/** A plain http server on a free port, as the proxy is one. */
async function origin(listener: Parameters<typeof createServer>[1]): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push({ close: () => (server.closeAllConnections(), server.close()) });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

function call(
  port: number,
  host: string,
  path = '/',
  init: { method?: string; body?: string } = {},
) {
  const request = httpsRequest({
    host: '127.0.0.1',
    port,
    path,
    method: init.method ?? 'GET',
    headers: { host, 'x-test': 'kept' },
    rejectUnauthorized: false,
  });
  const response = new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
  response.catch(() => {});
  request.end(init.body);
  return { request, response };
}

/** Milliseconds from now until the signal aborts. */
function untilAborted(signal: AbortSignal): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(performance.now() - start)),
  );
}

test('dispatches by host, port or not', async () => {
  const { port } = await front({ 'mail.example': (request) => new Response(request.url) });
  const answer = await call(port, `mail.example:${port}`, '/a?b=1').response;
  expect(await text(answer)).toBe(`https://mail.example:${port}/a?b=1`);
});

test('answers 404 for a host it does not have', async () => {
  const { port } = await front({});
  const answer = await call(port, 'constructor').response;
  expect([answer.statusCode, await text(answer)]).toEqual([404, 'no such host in the demo']);
});

test('sends a chunk as soon as the handler has it', async () => {
  const gate = Promise.withResolvers<void>();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(Buffer.from('first'));
      await gate.promise;
      controller.enqueue(Buffer.from('second'));
      controller.close();
    },
  });
  const { port } = await front({ 'mail.example': () => new Response(body) });
  const answer = await call(port, 'mail.example').response;
  const chunks: string[] = [];
  for await (const chunk of answer) {
    chunks.push(String(chunk));
    gate.resolve();
  }
  expect(chunks).toEqual(['first', 'second']);
});

test('aborts the request of a client that leaves before the answer', async () => {
  const arrived = Promise.withResolvers<AbortSignal>();
  const { port } = await front({
    'mail.example': (request) => {
      arrived.resolve(request.signal);
      return new Promise<Response>(() => {});
    },
  });
  const { request } = call(port, 'mail.example');
  const aborted = untilAborted(await arrived.promise);
  request.destroy();
  expect(await aborted).toBeLessThan(50);
});

test('aborts the request of a client that leaves mid-stream', async () => {
  const arrived = Promise.withResolvers<AbortSignal>();
  const { port } = await front({
    'mail.example': (request) => {
      arrived.resolve(request.signal);
      return new Response(
        new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('x')) }),
      );
    },
  });
  const { request, response } = call(port, 'mail.example');
  (await response).once('data', () => {}).on('error', () => {});
  const aborted = untilAborted(await arrived.promise);
  request.destroy();
  expect(await aborted).toBeLessThan(50);
});

test('forwards method, path, headers and body', async () => {
  const behind = await origin(async (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    outgoing.end(JSON.stringify([method, url, headers['x-test'], await text(incoming)]));
  });
  const { port } = await front({ 'proxy.example': forwardTo(behind) });
  const answer = await call(port, 'proxy.example', '/v1/session?a=%20b', {
    method: 'POST',
    body: 'hello',
  }).response;
  expect(JSON.parse(await text(answer))).toEqual(['POST', '/v1/session?a=%20b', 'kept', 'hello']);
});

test('passes a redirect on instead of following it', async () => {
  const behind = await origin((_, outgoing) =>
    outgoing.writeHead(307, { location: 'https://accounts.google.com/x' }).end(),
  );
  const { port } = await front({ 'proxy.example': forwardTo(behind) });
  const answer = await call(port, 'proxy.example').response;
  expect([answer.statusCode, answer.headers.location]).toEqual([
    307,
    'https://accounts.google.com/x',
  ]);
});

test('passes server-sent events on one by one', async () => {
  const behind = await origin(async (_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of ['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n']) {
      outgoing.write(event);
      await sleep(30);
    }
    outgoing.end();
  });
  const { port } = await front({ 'proxy.example': forwardTo(behind) });
  const chunks: string[] = [];
  for await (const chunk of await call(port, 'proxy.example').response) chunks.push(String(chunk));
  expect(chunks).toEqual(['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n']);
});

test.each(['before the answer', 'mid-stream'])(
  'lets the origin know of a client that leaves %s',
  async (when) => {
    const arrived = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    const behind = await origin((incoming, outgoing) => {
      incoming.socket.once('close', () => left.resolve());
      if (when === 'mid-stream') outgoing.write('data: 1\n\n');
      arrived.resolve();
    });
    const { port } = await front({ 'proxy.example': forwardTo(behind) });
    const { request, response } = call(port, 'proxy.example');
    await arrived.promise;
    if (when === 'mid-stream') (await response).on('error', () => {}).resume();
    const start = performance.now();
    request.destroy();
    await left.promise;
    expect(performance.now() - start).toBeLessThan(50);
  },
);
