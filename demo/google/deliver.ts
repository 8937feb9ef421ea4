import type { MailMessage } from '../mail-thread.ts';
import { z } from '../../lib/zod.ts';
import { labelIds } from './label-ids.ts';
import type { MailboxClient } from './mailbox-client.ts';
import type { MessageAliases } from './message-aliases.ts';

const insertedSchema = z.object({ id: z.string() });

/** Where a message arrives. */
export interface Destination {
  email: string;
  token: string;
  threadId: string;
}

/** Lets a message arrive, unread unless the account sent it. Fails where the emulator refuses it. */
export async function deliver(
  ask: MailboxClient,
  aliases: MessageAliases,
  { email, token, threadId }: Destination,
  message: MailMessage,
): Promise<void> {
  const labels = labelIds(message.raw, email);
  const answer = await ask({
    email,
    token,
    path: 'messages',
    method: 'POST',
    body: JSON.stringify({
      raw: message.raw.toString('base64url'),
      threadId,
      labelIds: labels.includes('SENT') ? labels : [...labels, 'UNREAD'],
      internalDate: new Date(message.date).toISOString(),
    }),
  });
  if (answer.status !== 200) throw new Error(`the emulator refused a message: ${answer.status}`);
  aliases.add(email, { inner: insertedSchema.parse(answer.json).id, outer: message.id });
}
