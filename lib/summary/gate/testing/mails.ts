import type { Mail, Texts } from './kind.ts';
import { PAYING_KINDS } from './paying-kinds.ts';
import { QUIET_KINDS } from './quiet-kinds.ts';
import texts from './texts.json' with { type: 'json' };

/** A mail as the Gmail API gives it, and whether a summary of its thread pays. */
export interface LabelledThread {
  kind: string;
  language: keyof typeof texts;
  pays: boolean;
  messages: object[];
}

/** All labelled threads. */
export const LABELLED: readonly LabelledThread[] = (
  Object.entries(texts) as [keyof typeof texts, Texts][]
).flatMap(([language, t]) =>
  [...PAYING_KINDS, ...QUIET_KINDS].map(([kind, pays, mails]) => ({
    kind,
    language,
    pays,
    messages: mails(t).map(messageOf),
  })),
);

function messageOf({ body, calendar, from, headers = {}, labels = [] }: Mail, i: number): object {
  const text = { mimeType: 'text/plain', body: { size: 1, data: base64url(body) } };
  const all = { From: from, Subject: 'Re: x', ...headers };
  return {
    id: `m${i}`,
    labelIds: ['INBOX', ...labels],
    internalDate: String(1_777_878_000_000 + i * 3_600_000),
    payload: {
      mimeType: 'multipart/mixed',
      headers: Object.entries(all).map(([name, value]) => ({ name, value })),
      parts: calendar ? [text, { mimeType: 'text/calendar', body: { size: 1, data: '' } }] : [text],
    },
  };
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
