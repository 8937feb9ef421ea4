import PostalMime, { type Address } from 'postal-mime';
import type { MailMessage } from '../mail-thread.ts';
import type { Person, ShownMessage } from './page-data.ts';

const SNIPPET_LENGTH = 200;
const SNIPPET_SOURCE = 20_000;

/**
 * Decodes one raw message for the page. A source that the MIME parser refuses is shown as it is, as text.
 * @returns the message as the page shows it; names may be empty, `date` is the caller's
 */
export async function decodeMessage({ id, raw, date }: MailMessage): Promise<ShownMessage> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true }).catch(() => null);
  const html = mail?.html?.trim() ? mail.html : null;
  const text = mail ? (mail.text ?? '') : raw.toString('latin1');
  return {
    id,
    date,
    html,
    text,
    from: people(mail?.from ? [mail.from] : [])[0] ?? { name: '', email: '' },
    to: people(mail?.to),
    cc: people(mail?.cc),
    subject: mail?.subject?.trim() ?? '',
    snippet: snippet(text || tagless(html ?? '')),
    attachments: (mail?.attachments ?? [])
      .filter(({ related, filename, mimeType }) => !related && (filename || !isCalendar(mimeType)))
      .map(({ filename, mimeType, content }) => ({
        name: filename ?? 'noname',
        type: mimeType,
        size: typeof content === 'string' ? content.length : content.byteLength,
      })),
  };
}

/** An invitation without a name of its own is a representation of the message, not a file. */
function isCalendar(type: string): boolean {
  return type === 'text/calendar';
}

function people(addresses: Address[] = []): Person[] {
  return addresses
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => ({ name, email: address.toLowerCase() }));
}

function snippet(text: string): string {
  return text.slice(0, SNIPPET_SOURCE).replace(/\s+/gu, ' ').trim().slice(0, SNIPPET_LENGTH);
}

function tagless(html: string): string {
  return html
    .slice(0, SNIPPET_SOURCE)
    .replace(/<style[^>]*>[^<]*<\/style>/giu, ' ')
    .replace(/<[^<>]*>/gu, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
