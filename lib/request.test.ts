import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from './account/open-session.ts';
import { fetchProfile } from './gmail/api.ts';
import { requestJson } from './request.ts';

const servers: Server[] = [];

/** A server of our own; returns its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What stands between people and the network in hotels: a page of its own, with status 200. */
const captivePortal: RequestListener = (_, response) => {
  response.setHeader('Content-Type', 'text/html').end('<html>Welcome to the hotel</html>');
};
/** A connection that breaks in the middle of the body. */
const cutBody: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
  response.write('{"token":"t', () => response.destroy());
};

const never = () => new AbortController().signal;

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('requestJson', () => {
  it('reads the body of an answer', async () => {
    const origin = await serve((_, response) => response.end('{"a":[1]}'));
    const { json, response } = await requestJson(origin, { signal: never() }, 'gmail-down');
    expect(json).toEqual({ a: [1] });
    expect(response.status).toBe(200);
  });

  it('leaves the body of a refusal unread, for who asks', async () => {
    const origin = await serve((_, response) => response.writeHead(403).end('rateLimitExceeded'));
    const { json, response } = await requestJson(origin, { signal: never() }, 'gmail-down');
    expect(json).toBe(undefined);
    expect(await response.text()).toBe('rateLimitExceeded');
  });

  it.each([
    ['a page in the place of JSON', captivePortal],
    ['a body that breaks off', cutBody],
    ['a connection that breaks off', ((_, response) => response.destroy()) as RequestListener],
    [
      'another address',
      ((_, response) => response.writeHead(302, { Location: '/' }).end()) as RequestListener,
    ],
  ])('takes %s for a host that does not answer', async (_, listener) => {
    const origin = await serve(listener);
    await expect(requestJson(origin, { signal: never() }, 'gmail-down')).rejects.toMatchObject({
      code: 'gmail-down',
    });
  });

  it('says offline where the browser knows that it is', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const origin = await serve(cutBody);
    await expect(requestJson(origin, { signal: never() }, 'gmail-down')).rejects.toMatchObject({
      code: 'offline',
    });
  });

  it('passes the abort of who asks through, also in the middle of the body', async () => {
    const leaving = new AbortController();
    const origin = await serve((_, response) => {
      response.write('{"a":', () => leaving.abort(new Error('left')));
    });
    await expect(requestJson(origin, { signal: leaving.signal }, 'gmail-down')).rejects.toThrow(
      'left',
    );
  });
});

it.each([
  ['a captive portal', captivePortal],
  ['a body that breaks off', cutBody],
])('the proxy cannot be reached behind %s', async (_, listener) => {
  const proxyUrl = await serve(listener);
  const identity = { idToken: 'id', nonce: 'n' };
  await expect(openSession(proxyUrl, identity, never())).rejects.toMatchObject({
    code: 'proxy-unreachable',
  });
});

it.each([
  ['a captive portal', captivePortal],
  ['a body that breaks off', cutBody],
])('Gmail does not answer behind %s', async (_, listener) => {
  const origin = await serve(listener);
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => fetch(origin, init));
  await expect(fetchProfile('token', never())).rejects.toMatchObject({ code: 'gmail-down' });
});
