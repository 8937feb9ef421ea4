import { z } from '../../lib/zod.ts';
import type { MailboxClient } from './mailbox-client.ts';

const madeSchema = z.object({ id: z.string() });

/** Makes a label of the account's own and puts it on a thread. Fails where the emulator refuses either. */
export async function labelThread(
  ask: MailboxClient,
  { email, token, threadId }: { email: string; token: string; threadId: string },
  name: string,
): Promise<void> {
  const post = async (path: string, body: object) => {
    const answer = await ask({ email, token, path, method: 'POST', body: JSON.stringify(body) });
    if (answer.status !== 200) throw new Error(`the emulator refused a label: ${answer.status}`);
    return answer.json;
  };
  const { id } = madeSchema.parse(await post('labels', { name }));
  await post(`threads/${threadId}/modify`, { addLabelIds: [id] });
}
