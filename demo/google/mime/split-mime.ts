import type { MimePart } from './mime-part.ts';
import { splitMessage } from './split-message.ts';
import { transferDecode } from './transfer-decode.ts';

/** Real mail stays far below. What comes later or lies deeper is kept, as content of the part it stands in. */
const LIMITS = { parts: 5_000, embedded: 10 };

/**
 * Splits a message, and the messages embedded in it, into all their parts: the message itself first, each part after
 * its parent. Never throws.
 */
export function splitMime(raw: Buffer): [MimePart, ...MimePart[]] {
  const parts = splitMessage(raw, null, LIMITS.parts);
  const embedding = parts.map((part) => ({ part, depth: 1 }));
  for (const { part, depth } of embedding) {
    if (part.mimeType !== 'message/rfc822' || depth > LIMITS.embedded) continue;
    const embedded = transferDecode(part.source, part.encoding);
    if (embedded.length === 0) continue;
    const found = splitMessage(embedded, part, LIMITS.parts - parts.length);
    parts.push(...found);
    embedding.push(...found.map((each) => ({ part: each, depth: depth + 1 })));
  }
  return parts;
}
