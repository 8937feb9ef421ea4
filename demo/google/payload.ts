import { attachmentIdOf, isAttachment } from './attachment.ts';
import { base64url } from './base64url.ts';
import type { MimePart } from './mime/mime-part.ts';
import type { HeaderField } from './mime/read-header.ts';
import { splitMime } from './mime/split-mime.ts';
import { toText } from './mime/to-text.ts';
import { transferDecode } from './mime/transfer-decode.ts';

/** `MessagePart` of the Gmail API. */
export interface PayloadPart {
  partId: string;
  mimeType: string;
  filename: string;
  headers: HeaderField[];
  body: { size: number; data?: string; attachmentId?: string };
  parts?: PayloadPart[];
}

/** A message's id and RFC 5322 source. */
export interface Source {
  id: string;
  raw: Buffer;
}

/**
 * The payload of `format=full`, as Gmail builds it from a message's source: text inline, transfer-decoded and in UTF-8
 * while its header still names the old charset; what is named, attached or not text by `attachmentId`. Any bytes will
 * do: the worst mail is one text/plain part.
 */
export function payloadOf({ id, raw }: Source): PayloadPart {
  const [message, ...parts] = splitMime(raw);
  const root = payloadPart(id, message);
  const built = new Map([[message, root]]);
  for (const part of parts) {
    const payload = payloadPart(id, part);
    built.set(part, payload);
    const parent = part.parent && built.get(part.parent);
    if (parent) (parent.parts ??= []).push(payload);
  }
  return root;
}

function payloadPart(messageId: string, part: MimePart): PayloadPart {
  const { partId, mimeType, filename, fields: headers } = part;
  return { partId, mimeType, filename, headers, body: bodyOf(messageId, part) };
}

function bodyOf(messageId: string, part: MimePart): PayloadPart['body'] {
  if (part.mimeType.startsWith('multipart/')) return { size: 0 };
  const content = transferDecode(part.source, part.encoding);
  if (isAttachment(part)) {
    return { attachmentId: attachmentIdOf(messageId, part), size: content.length };
  }
  if (part.mimeType === 'message/rfc822' || content.length === 0) return { size: 0 };
  const text = Buffer.from(toText(content, part.charset));
  return { size: text.length, data: base64url(text) };
}
