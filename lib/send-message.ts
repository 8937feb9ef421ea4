import { browser } from '#imports';
import { Failure } from './failure.ts';
import type { FailureReport } from './failure-report.ts';
import type { MessageInput, MessageName } from './messages.ts';

/** What the background answers: a value, or the report of a failure. */
type Reply = { value: unknown; failure?: never } | { failure: FailureReport } | undefined;

/**
 * Sends a message to the background and returns its answer, for the caller to parse. The background's failure is thrown
 * here; `internal` where the background did not answer.
 */
export async function sendMessage<Name extends MessageName>(
  name: Name,
  input: MessageInput<Name>,
): Promise<unknown> {
  const reply: Reply = await browser.runtime.sendMessage({ name, input });
  if (!reply) throw new Failure('internal');
  if (reply.failure) throw new Failure(reply.failure.code, reply.failure.retryAfter);
  return reply.value;
}
