import { decodeBase64url } from './base64url.ts';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import { gmailMessageSchema, messagePartSchema } from './gmail-message.ts';
import { headerValue } from './header.ts';
import { stripInvisible } from './invisible-characters.ts';
import { type Person, parseMailbox } from './mailbox.ts';
import { mailTime } from './mail-time.ts';
import { type Attachment, type Body, type BodyPart, readableParts } from './parts.ts';
import { plainBody } from './plain-body.ts';
import { type MailSignals, mailSignals, NO_SIGNALS } from './signals.ts';
import { addHidden, emptyBody, type VisibleBody } from './visible-body.ts';

const SEALED = /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/;

/** Why a message, or a part of it, was not read. */
export type UnreadReason = 'broken' | 'encrypted' | 'too-long' | 'not-fetched';

/** A message as a person reads it, before it is compared with its thread. */
export interface ReadMessage {
  id: string;
  sender: Person;
  /** ISO 8601 with offset, or null. */
  time: string | null;
  subject: string;
  /** `Message-ID`, and the one that this message answers (`In-Reply-To`, or the last of `References`); empty where unknown. */
  messageId: string;
  answers: string;
  body: VisibleBody;
  attachments: Attachment[];
  signals: MailSignals;
  unread: UnreadReason | null;
}

/** Turns HTML into the text that a person sees (render-mail.ts). */
export type ReadHtml = (html: string) => Promise<VisibleBody>;

/**
 * Reads one message of the Gmail API. Never rejects for the message's sake: what is broken comes back as unread.
 * @param raw a message of `threads.get?format=full`, unchecked
 */
export async function readMessage(raw: unknown, readHtml: ReadHtml): Promise<ReadMessage> {
  const parsed = gmailMessageSchema.safeParse(raw);
  const root = parsed.success ? messagePartSchema.safeParse(parsed.data.payload) : parsed;
  if (!parsed.success || !root.success) return brokenMessage(parsed.data?.id ?? '');
  const { headers } = root.data;
  const message: ReadMessage = {
    ...brokenMessage(parsed.data.id),
    sender: parseMailbox(headerValue(headers, 'From')),
    time: mailTime(parsed.data.internalDate, headerValue(headers, 'Date')),
    subject: subjectOf(headerValue(headers, 'Subject')),
    messageId: firstId(headerValue(headers, 'Message-ID')),
    answers:
      firstId(headerValue(headers, 'In-Reply-To')) || lastId(headerValue(headers, 'References')),
  };
  try {
    const { bodies, attachments, types } = readableParts(parsed.data.payload);
    const names = attachments.map(({ name }) => name);
    message.signals = mailSignals(headers, parsed.data.labelIds, types, names);
    const body = join(await Promise.all(bodies.map((each) => readBody(each, readHtml))));
    return { ...message, body, attachments, unread: missing(bodies) ?? sealed(bodies, types) };
  } catch {
    return message;
  }
}

/** Before a subject is decoded it may be many times as long. */
const subjectOf = (value: string) =>
  stripInvisible(decodeWords(value.slice(0, 20_000)))
    .text.replace(/\s+/g, ' ')
    .trim();

const idsIn = (value: string) => value.slice(0, 20_000).match(/<[^<>\s]{1,400}>/g) ?? [];
const firstId = (value: string) => idsIn(value)[0] ?? '';
const lastId = (value: string) => idsIn(value).at(-1) ?? '';

/** HTML where there is some, as Gmail does; its plain twin where the HTML shows nothing. */
async function readBody(body: Body, readHtml: ReadHtml): Promise<VisibleBody> {
  const html = body.html.map(decodePart).join('\n');
  const shown = html.trim() === '' ? null : await readHtml(html);
  if (shown && shown.text.trim() !== '') return shown;
  const text = plainBody(body.text.map(decodePart).join('\n'));
  // A twin stands in for HTML that Gmail sends separately and that could not be fetched: it may say less.
  if (!shown) return { ...text, truncated: text.truncated || body.html.some(isElsewhere) };
  const { hiddenInQuotes } = shown;
  return { ...text, hidden: addHidden(shown.hidden, text.hidden), hiddenInQuotes };
}

const decodePart = (part: BodyPart) =>
  part.data === null ? '' : decodeText(decodeBase64url(part.data), part.charset);

const isElsewhere = ({ attachmentId, data }: BodyPart) => data === null && attachmentId !== null;

/** Nothing to read, but something that only its recipient's key opens: PGP, S/MIME. */
const sealed = (bodies: readonly Body[], types: readonly string[]): UnreadReason | null =>
  bodies.length === 0 && types.some((type) => SEALED.test(type)) ? 'encrypted' : null;

/** A body is missing where Gmail sends it separately; one without data and without an id is empty. */
const missing = (bodies: readonly Body[]): UnreadReason | null =>
  bodies.some(({ html, text }) => {
    const parts = [...html, ...text];
    return parts.every(({ data }) => data === null) && parts.some(isElsewhere);
  })
    ? 'not-fetched'
    : null;

function join(bodies: readonly VisibleBody[]): VisibleBody {
  return bodies.reduce((all, next) => {
    const hidden = addHidden(all.hidden, next.hidden);
    const hiddenInQuotes = addHidden(all.hiddenInQuotes, next.hiddenInQuotes);
    if (next.text === '') return { ...all, hidden, hiddenInQuotes };
    const gap = all.text === '' ? '' : '\n\n';
    const shift = all.text.length + gap.length;
    const marks = next.marks.map((mark) => ({
      ...mark,
      start: mark.start + shift,
      end: mark.end + shift,
    }));
    return {
      text: all.text + gap + next.text,
      marks: [...all.marks, ...marks],
      links: [...all.links, ...next.links.map((link) => ({ ...link, end: link.end + shift }))],
      hidden,
      hiddenInQuotes,
      truncated: all.truncated || next.truncated,
    };
  }, emptyBody());
}

const brokenMessage = (id: string): ReadMessage => ({
  id,
  sender: { name: '', address: '' },
  time: null,
  subject: '',
  messageId: '',
  answers: '',
  body: emptyBody(),
  attachments: [],
  signals: NO_SIGNALS,
  unread: 'broken',
});
