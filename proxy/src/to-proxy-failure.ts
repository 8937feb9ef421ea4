import { ProxyFailure } from './proxy-failure.ts';

/** Any thrown value as a failure; what is not one already is a bug of ours: `internal`, named by its class alone. */
export function toProxyFailure(error: unknown): ProxyFailure {
  if (error instanceof ProxyFailure) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new ProxyFailure('internal', { source: { name } });
}
