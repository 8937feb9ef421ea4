import { Failure } from '../failure.ts';
import { type GmailThread, gmailThreadSchema } from '../mail/gmail-message.ts';
import { requestJson, retryAfter } from '../request.ts';
import { z } from '../zod.ts';
import { fetchBodies } from './fetch-bodies.ts';

const BASE = 'https://gmail.googleapis.com/gmail/v1/users/me';
const RATE_REASONS = /rateLimitExceeded|userRateLimitExceeded|RESOURCE_EXHAUSTED/;

const attachmentSchema = z.object({ data: z.string() });
const labelsSchema = z.object({
  labels: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
});
const profileSchema = z.object({ emailAddress: z.string().min(3) });

/** The address of the mailbox that an access token opens, lower case. */
export async function fetchProfile(token: string, signal: AbortSignal): Promise<string> {
  const profile = profileSchema.safeParse(await get('/profile', token, signal));
  if (!profile.success) throw new Failure('gmail-down');
  return profile.data.emailAddress.toLowerCase();
}

/**
 * A thread with all its messages (`threads.get?format=full`) and their text bodies.
 * Fails with `signed-out` (401), `not-allowed` (403), `thread-gone` (404), `gmail-busy` (429 and rate limits),
 * `gmail-down` (5xx, no answer) or `offline`.
 * @param id hex, as in the page's `data-legacy-thread-id`
 */
export async function fetchThread(
  id: string,
  token: string,
  signal: AbortSignal,
): Promise<GmailThread> {
  const answer = await get(`/threads/${encodeURIComponent(id)}?format=full`, token, signal);
  const thread = gmailThreadSchema.safeParse(answer);
  if (!thread.success) throw new Failure('gmail-down');
  await fetchBodies(thread.data.messages, async (message, attachment) => {
    const path = `/messages/${encodeURIComponent(message)}/attachments/${encodeURIComponent(attachment)}`;
    return attachmentSchema.parse(await get(path, token, signal)).data;
  });
  return thread.data;
}

/** The mailbox's labels (`labels.list`). Fails as `fetchThread` does. */
export async function fetchLabels(
  token: string,
  signal: AbortSignal,
): Promise<{ id: string; name: string }[]> {
  const answer = labelsSchema.safeParse(await get('/labels', token, signal));
  if (!answer.success) throw new Failure('gmail-down');
  return answer.data.labels;
}

async function get(path: string, token: string, signal: AbortSignal): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}` };
  const { json, response } = await requestJson(`${BASE}${path}`, { headers, signal }, 'gmail-down');
  if (!response.ok) throw await failureOf(response);
  return json;
}

async function failureOf(response: Response): Promise<Failure> {
  const { status } = response;
  if (status === 401) return new Failure('signed-out');
  if (status === 404) return new Failure('thread-gone');
  if (status === 429) return new Failure('gmail-busy', retryAfter(response));
  if (status === 403) {
    const limited = RATE_REASONS.test(await response.text().catch(() => ''));
    return limited ? new Failure('gmail-busy', retryAfter(response)) : new Failure('not-allowed');
  }
  return new Failure('gmail-down');
}
