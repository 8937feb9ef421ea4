import type { Call, FromChild } from './peer-process.ts';
import { loadPeer, type PeerName } from './load-peer.ts';

/** The far side of peer-process.ts: one peer, one call after the other, in a process that may hang or die. */
const peer = await loadPeer(process.argv[2] as PeerName);

async function answer({ method, calls, silent }: Call): Promise<FromChild> {
  const work = peer[method] as ((...args: unknown[]) => unknown) | undefined;
  if (!work) return { failure: `has no ${method}` };
  const started = performance.now();
  try {
    const values: unknown[] = [];
    for (const args of calls) values.push(await work(...args));
    return { ms: performance.now() - started, values: silent ? [] : values };
  } catch (error) {
    return { failure: error instanceof RangeError ? 'stack overflow' : 'throws' };
  }
}

process.on('message', async (call: Call) => process.send?.(await answer(call)));
process.send?.({ ready: true } satisfies FromChild);
