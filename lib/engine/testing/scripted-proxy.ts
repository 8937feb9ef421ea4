import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SummaryEvent } from '../../contract.ts';

/** What the server does with a request; the answer stays open until it is ended. */
export type Script = (response: ServerResponse) => void;

/** A proxy that answers `POST /v1/summaries` as a test says, over a real connection. */
export interface ScriptedProxy {
  url: string;
  /** What came in, oldest first. */
  requests: { path: string; authorization: string; body: string }[];
  /** Connections that the client closed before the answer's end. */
  left: () => number;
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function startScriptedProxy(script: Script): Promise<ScriptedProxy> {
  const requests: ScriptedProxy['requests'] = [];
  let left = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request.setEncoding('utf8')) body += piece;
    response.on('close', () => {
      if (!response.writableFinished) left += 1;
    });
    requests.push({
      path: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body,
    });
    script(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    left: () => left,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Begins a stream and writes these events, as the proxy does. */
export function writeEvents(response: ServerResponse, ...events: SummaryEvent[]): void {
  if (!response.headersSent) response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  // Headers go out with the first byte; a heartbeat is one.
  response.write(': heartbeat\n\n');
  for (const event of events) {
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
}
