import { JSDOM } from 'jsdom';
import planer from 'planer';
import { decodeMail } from './decode-mail.ts';
import { htmlWords } from './html-words.ts';
import type { Peer } from './peer.ts';

const { document } = new JSDOM().window;

const fromHtml = (html: string) => htmlWords(planer.extractFromHtml(html, document));

/** planer, a port of talon; it leaves signatures alone in every mode. Raw messages are read by their text part. */
export const planerText: Peer = {
  text: (text) => planer.extractFromPlain(text),
  html: fromHtml,
  eml: async (raw) => {
    const { html, text } = await decodeMail(raw);
    return text.trim() === '' ? fromHtml(html) : planer.extractFromPlain(text);
  },
};
