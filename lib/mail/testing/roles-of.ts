import type { Role } from '../roles/block.ts';
import { toBlocks } from '../roles/blocks.ts';
import { History } from '../roles/history.ts';
import { SenderTails } from '../roles/sender-tails.ts';
import { plainBody } from '../plain-body.ts';
import type { VisibleBody } from '../visible-body.ts';

/** What a test may say of a mail beside its text. */
export interface MailFacts {
  /** What earlier messages of the thread said. */
  earlier?: readonly string[];
  senderName?: string;
  isForward?: boolean;
}

/** The blocks of a mail as [role, words], for tests to compare with literal ones. */
export function rolesOf(
  mail: string | VisibleBody,
  { earlier = [], isForward = false, senderName = '' }: MailFacts = {},
): [Role, string][] {
  const body = typeof mail === 'string' ? plainBody(mail) : mail;
  const history = new History();
  for (const text of earlier) history.add(text);
  const sender = { name: senderName, address: '' };
  return toBlocks(body, { history, tails: new SenderTails(), sender, isForward }).map(
    ({ end, role, start }) => [role, body.text.slice(start, end).trim()],
  );
}
