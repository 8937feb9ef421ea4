import type { SummaryEvent } from '../../lib/contract.ts';

const HEARTBEAT_MS = 10_000;
const encoder = new TextEncoder();
const PING = encoder.encode(': ping\n\n');

/**
 * Events as a body of `text/event-stream`, pulled one by one as the client takes them, with a comment whenever
 * `heartbeatMs` pass in silence (Chrome gives up on a worker's silent fetch after 30 s).
 * `onEnd` is called once, when the last event is out or the client has left.
 */
export function eventStream(
  events: AsyncGenerator<SummaryEvent>,
  onEnd: (reason: 'complete' | 'left') => void,
  heartbeatMs = HEARTBEAT_MS,
): ReadableStream<Uint8Array> {
  let next: Promise<IteratorResult<SummaryEvent>> | undefined;
  let hasLeft = false;
  return new ReadableStream({
    async pull(controller) {
      next ??= events.next();
      const result = await withDeadline(next, heartbeatMs);
      if (hasLeft) return;
      if (result === 'late') return controller.enqueue(PING);
      next = undefined;
      if (!result.done) return controller.enqueue(encode(result.value));
      controller.close();
      onEnd('complete');
    },
    cancel() {
      hasLeft = true;
      onEnd('left');
      void events.return(undefined);
    },
  });
}

function encode(event: SummaryEvent): Uint8Array {
  return encoder.encode(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
}

async function withDeadline<T>(value: Promise<T>, ms: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, ms, 'late');
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}
