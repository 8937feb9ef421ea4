import type { Handler } from 'hono';
import { CONTRACT_VERSION, type ProxyConfig } from '../../../lib/contract.ts';
import manifest from '../../package.json' with { type: 'json' };
import type { Engine } from '../engine/engine.ts';

/** `GET /v1/config`: what this proxy is. `promptVersion` is that of whole threads; `start` names the one that was used. */
export function config({ name, model, promptVersion }: Engine): Handler {
  const answer: ProxyConfig = {
    contract: CONTRACT_VERSION,
    version: manifest.version,
    engine: name,
    model,
    promptVersion,
    signIn: true,
  };
  return (c) => c.json(answer);
}
