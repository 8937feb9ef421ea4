import { JSDOM } from 'jsdom';
import planer from 'planer';
import { decodeMail } from './decode-mail.ts';
import { htmlWords } from './html-words.ts';
import type { Peer } from './peer.ts';

const { document } = new JSDOM().window;

/** planer with jsdom on the HTML part where there is one; `html` without the conversion of its result to text. */
export const planerHtml: Peer = {
  html: (html) => planer.extractFromHtml(html, document),
  eml: async (raw) => {
    const { html, text } = await decodeMail(raw);
    if (html.trim() === '') return planer.extractFromPlain(text);
    return htmlWords(planer.extractFromHtml(html, document));
  },
};
