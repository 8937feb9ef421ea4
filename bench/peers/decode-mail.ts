import PostalMime from 'postal-mime';
import type { Parts } from './peer.ts';

/** A raw message's parts by postal-mime, for the peers that read no MIME. */
export async function decodeMail(raw: Uint8Array): Promise<Parts> {
  const { text, html } = await PostalMime.parse(raw);
  return { text: text ?? '', html: html ?? '' };
}
