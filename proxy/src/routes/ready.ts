import type { Handler } from 'hono';
import type { LiveStreams } from '../live-streams.ts';

/** `GET /ready`: whether to send requests here; 503 from the moment a shutdown begins. */
export function ready(streams: LiveStreams): Handler {
  return (c) =>
    streams.draining ? c.json({ status: 'draining' }, 503) : c.json({ status: 'ready' });
}
