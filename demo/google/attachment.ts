import { createHash } from 'node:crypto';
import type { MimePart } from './mime/mime-part.ts';
import { splitMime } from './mime/split-mime.ts';
import { transferDecode } from './mime/transfer-decode.ts';

/** Whether Gmail hands the part out by `attachmentId`: it has a name, is attached, or is neither text nor a container. */
export function isAttachment(part: MimePart): boolean {
  if (part.mimeType.startsWith('multipart/')) return false;
  const isReadable = part.mimeType.startsWith('text/') || part.mimeType === 'message/rfc822';
  return part.filename !== '' || part.attached || !isReadable;
}

/** Gmail's are long and change with every answer; these are the same each time, and belong to one part of one message. */
export function attachmentIdOf(messageId: string, part: MimePart): string {
  return createHash('sha256').update(`${messageId}/${part.partId}`).digest('base64url');
}

/** The bytes behind an `attachmentId`, transfer-decoded, charset as sent; null where the message has no such part. */
export function attachmentOf(
  { id, raw }: { id: string; raw: Buffer },
  attachmentId: string,
): Buffer | null {
  const part = splitMime(raw)
    .filter(isAttachment)
    .find((each) => attachmentIdOf(id, each) === attachmentId);
  return part ? transferDecode(part.source, part.encoding) : null;
}
