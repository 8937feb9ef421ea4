import { compile } from 'html-to-text';
import { decodeMail } from './decode-mail.ts';
import { htmlWords } from './html-words.ts';
import type { Peer } from './peer.ts';

const convert = compile({ wordwrap: false });

/** html-to-text alone: it removes nothing, and stands for sending all that a mail says. */
export const htmlToText: Peer = {
  text: (text) => text,
  html: htmlWords,
  eml: async (raw) => {
    const { html, text } = await decodeMail(raw);
    return text.trim() === '' ? htmlWords(html) : text;
  },
  visible: convert,
};
