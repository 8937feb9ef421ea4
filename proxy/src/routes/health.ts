import type { Handler } from 'hono';
import manifest from '../../package.json' with { type: 'json' };

/** `GET /health`: the process lives. Says nothing of the outside world, so that an outage there restarts nobody. */
export function health(commit: string): Handler {
  return (c) => c.json({ status: 'ok', version: manifest.version, commit });
}
