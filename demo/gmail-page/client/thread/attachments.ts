import type { AttachmentInfo } from '../../page-data.ts';
import { element } from '../element.ts';
import { LATE, later } from '../later.ts';
import type { Page } from '../page.ts';

/** The cards below a body. A card's `download_url` is painted late; nothing can be downloaded. */
export function attachmentCards(
  page: Page,
  attachments: AttachmentInfo[],
  signal: AbortSignal,
): HTMLElement {
  const { words } = page;
  const count = attachments.length;
  return element('.hq.gt', { id: page.nextId() }, [
    element('.hp'),
    element('.aVW', {}, [
      element('span', {}, [`${count} ${count === 1 ? words.attachment : words.attachments}`]),
      element('span.aVX', {}, [` · ${words.scanned}`]),
    ]),
    element(
      '.aQH',
      {},
      attachments.map((attachment, index) => card(attachment, index, signal)),
    ),
  ]);
}

function card(
  { name, type, size }: AttachmentInfo,
  index: number,
  signal: AbortSignal,
): HTMLElement {
  const kind = (name.includes('.') ? (name.split('.').at(-1) ?? '') : (type.split('/')[1] ?? ''))
    .slice(0, 4)
    .toUpperCase();
  const made = element('span.aZo', { role: 'listitem', title: name }, [
    element('.aQy.e', {}, [
      element('.aYv', { 'aria-hidden': 'true' }, [element('span', {}, [kind])]),
      element('.aYy', {}, [
        element(`.aYz.${kindClass(type)}`, { 'aria-hidden': 'true' }),
        element('span.aV3', {}, [name]),
      ]),
      element('.aYp', {}, [element('span.SaH2Ve', {}, [fileSize(size)])]),
    ]),
  ]);
  later(LATE.attachmentLink, signal, () => {
    const address = `https://mail.google.com/mail/u/0/?ui=2&view=att&attid=0.${index + 1}`;
    made.setAttribute('download_url', `${type}:${encodeURIComponent(name)}:${address}`);
  });
  return made;
}

function kindClass(type: string): string {
  if (type.startsWith('image/')) return 'picture';
  return /sheet|excel|csv/u.test(type) ? 'table' : 'paper';
}

function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
