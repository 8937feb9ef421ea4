import { charsetOf } from './charset.ts';
import { type MessagePart, messagePartSchema } from './gmail-message.ts';
import { headerValue } from './header.ts';
import { stripInvisible } from './invisible-characters.ts';

/** Parts beyond this are not looked at: no honest mail has as many. */
const MAX_PARTS = 2_000;

/** What is shown as text: HTML, and what is written to be read as it is. */
const READABLE = /^(?:|text\/(?:html|plain|markdown|x-patch|x-diff))$/;

/** A piece of a body, still encoded. `attachmentId` is set where Gmail sends the data separately. */
export interface BodyPart {
  data: string | null;
  attachmentId: string | null;
  charset: string | null;
}

/** One body in its two forms: Gmail shows the HTML where there is one; the text is its twin. Either may be empty. */
export interface Body {
  html: BodyPart[];
  text: BodyPart[];
}

/** What a message brings along; its content is not read. `size` in bytes. */
export interface Attachment {
  name: string;
  type: string;
  size: number;
}

export interface MessageParts {
  bodies: Body[];
  attachments: Attachment[];
  /** The media types of all parts that hold something, in reading order. */
  types: string[];
}

/**
 * The readable bodies of a payload in reading order, and its attachments. What lies inside one `multipart/alternative`
 * is one body; any other text part is a body of its own (list footers come so). Named text is an attachment.
 * @param payload the `payload` of a Gmail API message, unchecked; a broken part is skipped
 * @param onBody called with each part of a body, and with the object in the payload that it was parsed from
 */
export function readableParts(
  payload: unknown,
  onBody: (part: MessagePart, raw: unknown) => void = () => {},
): MessageParts {
  const found: MessageParts = { bodies: [], attachments: [], types: [] };
  const waiting: { raw: unknown; body: Body | null }[] = [{ raw: payload, body: null }];
  for (let seen = 0; seen < MAX_PARTS; seen++) {
    const next = waiting.pop();
    if (!next) break;
    const parsed = messagePartSchema.safeParse(next.raw);
    if (!parsed.success) continue;
    const part = parsed.data;
    if (part.parts.length === 0 || isAttachedMail(part)) {
      if (sort(part, next.body, found)) onBody(part, next.raw);
      continue;
    }
    const body = next.body ?? alternativeOf(part, found);
    const children = part.parts.slice(0, MAX_PARTS).toReversed();
    waiting.push(...children.map((raw) => ({ raw, body })));
  }
  found.bodies = found.bodies.filter((body) => body.html.length + body.text.length > 0);
  return found;
}

function alternativeOf(part: MessagePart, found: MessageParts): Body | null {
  if (mediaType(part) !== 'multipart/alternative') return null;
  const body: Body = { html: [], text: [] };
  found.bodies.push(body);
  return body;
}

/** Puts a part where it belongs. True for a part of a body. */
function sort(part: MessagePart, alternative: Body | null, found: MessageParts): boolean {
  const type = mediaType(part);
  found.types.push(type);
  const isEmpty = part.body.data === undefined && part.body.attachmentId === undefined;
  const readable = READABLE.test(type) && !(type === '' && isEmpty);
  if (!readable || isNamed(part)) {
    const name = stripInvisible(part.filename).text;
    if (isNamed(part)) found.attachments.push({ name, type, size: part.body.size });
    return false;
  }
  const body = alternative ?? { html: [], text: [] };
  if (!alternative) found.bodies.push(body);
  (type === 'text/html' ? body.html : body.text).push(bodyPart(part));
  return true;
}

const mediaType = (part: MessagePart) => (part.mimeType.split(';')[0] ?? '').trim().toLowerCase();

function isNamed(part: MessagePart): boolean {
  const disposition = headerValue(part.headers, 'Content-Disposition').trim().toLowerCase();
  return part.filename !== '' || disposition.startsWith('attachment');
}

/** Gmail hands out the parts of an attached mail too (EmilTholin/gmail-api-parse-message#11), but shows it as a file. */
const isAttachedMail = (part: MessagePart) =>
  mediaType(part).startsWith('message/') && isNamed(part);

function bodyPart(part: MessagePart): BodyPart {
  return {
    data: part.body.data ?? null,
    attachmentId: part.body.attachmentId ?? null,
    charset: charsetOf(headerValue(part.headers, 'Content-Type') || part.mimeType),
  };
}
