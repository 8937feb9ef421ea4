import { parseParameters } from './header-parameters.ts';
import type { HeaderField } from './read-header.ts';
import { fieldOf } from './read-header.ts';

/** A part of a message: the message itself, a multipart, a leaf, or an embedded message (one child: that message). */
export interface MimePart {
  /** As Gmail numbers them: '' for the message, then '0', '0.1', … */
  partId: string;
  parent: MimePart | null;
  /** How many parts stand directly in it. */
  children: number;
  fields: HeaderField[];
  /** Lower case; text/plain where the message does not say, or says nonsense. */
  mimeType: string;
  /** The charset declared, or ''. */
  charset: string;
  /** Of a multipart that declares one, else ''. */
  boundary: string;
  /** Content-Transfer-Encoding, lower case. */
  encoding: string;
  /** Decoded (RFC 2047, RFC 2231), or ''. */
  filename: string;
  /** Content-Disposition: attachment. */
  attached: boolean;
  /** What it holds, as sent; of a multipart, what stands outside its parts. */
  source: Buffer;
}

/** A part as its header describes it, numbered as its parent's next child; still without content. */
export function mimePart(parent: MimePart | null, fields: HeaderField[]): MimePart {
  const type = parseParameters(fieldOf(fields, 'content-type') ?? '');
  const disposition = parseParameters(fieldOf(fields, 'content-disposition') ?? '');
  const fallback = parent?.mimeType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const mimeType = /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+/.exec(type.value)?.[0] ?? fallback;
  return {
    partId: nextPartId(parent),
    parent,
    children: 0,
    fields,
    mimeType,
    charset: type.parameters.get('charset') ?? '',
    boundary: mimeType.startsWith('multipart/') ? (type.parameters.get('boundary') ?? '') : '',
    encoding: parseParameters(fieldOf(fields, 'content-transfer-encoding') ?? '').value,
    filename: disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '',
    attached: disposition.value === 'attachment',
    source: Buffer.alloc(0),
  };
}

function nextPartId(parent: MimePart | null): string {
  if (parent === null) return '';
  const index = parent.children++;
  return parent.partId === '' ? String(index) : `${parent.partId}.${index}`;
}
