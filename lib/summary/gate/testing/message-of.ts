import type { Mail } from './kind.ts';

/** A mail as the Gmail API gives it: the one at place `i` of its thread, an hour after the one before. */
export function messageOf(
  { body, calendar, file, from, headers = {}, labels = [] }: Mail,
  i: number,
): object {
  const parts: object[] = [{ mimeType: 'text/plain', body: { size: 1, data: base64url(body) } }];
  if (calendar) parts.push({ mimeType: 'text/calendar', body: { size: 1, data: '' } });
  if (file) parts.push({ ...file, body: { size: 5, attachmentId: 'a' } });
  const all = { From: from, Subject: 'Re: x', ...headers };
  return {
    id: `m${i}`,
    labelIds: ['INBOX', ...labels],
    internalDate: String(1_777_878_000_000 + i * 3_600_000),
    payload: {
      mimeType: 'multipart/mixed',
      headers: Object.entries(all).map(([name, value]) => ({ name, value })),
      parts,
    },
  };
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
