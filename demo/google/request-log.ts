import type { HostHandler } from '../tls-front.ts';

/** A request that reached the emulated Google; without its query, which may hold a token. */
export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
}

/** All of them in order, and a way to start over. */
export type RequestLog = readonly LoggedRequest[] & { clear(): void };

/** Hosts that note each request in `requests` before they answer it. */
export function logged(hosts: Record<string, HostHandler>): {
  hosts: Record<string, HostHandler>;
  requests: RequestLog;
} {
  const entries: LoggedRequest[] = [];
  const wrap = (host: string, handler: HostHandler): HostHandler => {
    return (request) => {
      entries.push({ method: request.method, host, path: new URL(request.url).pathname });
      return handler(request);
    };
  };
  return {
    hosts: Object.fromEntries(Object.entries(hosts).map(([host, h]) => [host, wrap(host, h)])),
    requests: Object.assign(entries, { clear: () => void (entries.length = 0) }),
  };
}
