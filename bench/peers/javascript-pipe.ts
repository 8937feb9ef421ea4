import { decodeMail } from './decode-mail.ts';
import { emailReplyParser } from './email-reply-parser.ts';
import type { Peer } from './peer.ts';

/** postal-mime, html-to-text, email-reply-parser; HTML where there is some, as Gmail and we do. */
export const javascriptPipe: Peer = {
  ...emailReplyParser,
  eml: async (raw, mode) => emailReplyParser.parts?.(await decodeMail(raw), mode) ?? '',
};
