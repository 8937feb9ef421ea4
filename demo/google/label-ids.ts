import { addressParser } from 'postal-mime';
import { messageHeader } from './mime/message-header.ts';
import { fieldOf } from './mime/read-header.ts';

/** Everything lies in the inbox; what the account itself wrote is also sent mail. */
export function labelIds(raw: Buffer, email: string): string[] {
  const from = fieldOf(messageHeader(raw), 'from') ?? '';
  const isOwn = addressParser(from, { flatten: true }).some(
    (sender) => sender.address?.toLowerCase() === email.toLowerCase(),
  );
  return isOwn ? ['INBOX', 'SENT'] : ['INBOX'];
}
