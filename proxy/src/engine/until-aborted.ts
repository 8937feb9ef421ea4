/**
 * What a stream brings, until its end or until `signal` is aborted, which cancels it and throws the signal's reason.
 * The signal alone is not enough: a `Request` that the SDK has cloned listens through weak references, so that after
 * a garbage collection an abort no longer reaches a response that is being read (Node 24).
 */
export async function* untilAborted<T>(
  stream: Pick<ReadableStream<T>, 'getReader'>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
  }
}
