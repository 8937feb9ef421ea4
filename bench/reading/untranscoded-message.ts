import { base64url } from '../../demo/google/base64url.ts';
import { splitMime } from '../../demo/google/mime/split-mime.ts';
import { transferDecode } from '../../demo/google/mime/transfer-decode.ts';
import type { PayloadPart } from '../../demo/google/payload.ts';
import { messageOf } from './scores.ts';

/** A message of the Gmail API whose texts are still in the charset that their headers name, as some were seen. */
export function untranscodedMessage(id: string, raw: Buffer) {
  const message = messageOf(id, raw);
  const sources = new Map(splitMime(raw).map((part) => [part.partId, part]));
  const waiting: PayloadPart[] = [message.payload];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    waiting.push(...(part.parts ?? []));
    const source = sources.get(part.partId);
    if (part.body.data === undefined || !source) continue;
    const bytes = transferDecode(source.source, source.encoding);
    part.body = { size: bytes.length, data: base64url(bytes) };
  }
  return message;
}
