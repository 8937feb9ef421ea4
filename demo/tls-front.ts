import { createServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';
import { proxy } from 'hono/proxy';
import { generate } from 'selfsigned';

/** What answers for a host: a fetch-style handler. Its `request.signal` aborts when the client leaves. */
export type HostHandler = (request: Request) => Response | Promise<Response>;

/** A running TLS front. */
export interface TlsFront {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves `hosts` over TLS on a free loopback port, with a certificate of its own that nobody trusts (browsers take it
 * with `--ignore-certificate-errors`). Requests go by their Host header; an unknown host is 404. Answers stream through
 * unbuffered. A handler that throws is 502, unless its client has left: then nobody listens.
 */
export async function startTlsFront(hosts: Record<string, HostHandler>): Promise<TlsFront> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const server = createAdaptorServer({
    fetch: (request: Request) => answer(hosts, request),
    createServer,
    serverOptions: { key, cert },
    overrideGlobalObjects: false,
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

async function answer(hosts: Record<string, HostHandler>, request: Request): Promise<Response> {
  const host = new URL(request.url).hostname;
  const handler = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  if (!handler) return new Response('no such host in the demo', { status: 404 });
  try {
    return await handler(request);
  } catch (error) {
    if (!request.signal.aborted) console.error(`${host}: ${String(error)}`);
    return new Response('the demo could not answer', { status: 502 });
  }
}

/**
 * A reverse proxy to a loopback http origin: streams both ways, follows no redirect; the origin sees its own Host. When the
 * client leaves, the request to the origin ends: before the answer by the signal, later because its body is cancelled.
 */
export function forwardTo(origin: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const leaving = new AbortController();
    const leave = (): void => leaving.abort();
    request.signal.addEventListener('abort', leave, { once: true });
    if (request.signal.aborted) leave();
    try {
      return await proxy(origin + pathname + search, {
        raw: request,
        signal: leaving.signal,
        redirect: 'manual',
      });
    } finally {
      request.signal.removeEventListener('abort', leave);
    }
  };
}
