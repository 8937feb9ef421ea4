import { simpleParser } from 'mailparser';
import type { Peer } from './peer.ts';

const wrap = (html: string) =>
  `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;

/** mailparser of Nodemailer; it removes nothing of what it reads. */
export const mailparser: Peer = {
  eml: async (raw) => (await simpleParser(raw)).text ?? '',
  visible: async (html) => (await simpleParser(wrap(html))).text ?? '',
  decode: async (raw) => {
    const { html, text } = await simpleParser(raw);
    return { text: text ?? '', html: html || '' };
  },
};
