import EmailReplyParser from 'email-reply-parser';
import { decodeMail } from './decode-mail.ts';
import { htmlWords } from './html-words.ts';
import type { Mode, Parts, Peer } from './peer.ts';

/** Signatures stay in forwards only: in mode `quotes` it scores better with them taken away. */
function visibleText(text: string, mode: Mode): string {
  const email = new EmailReplyParser().read(text);
  if (mode !== 'forward') return email.getVisibleText();
  return email
    .getFragments()
    .filter((fragment) => !fragment.isHidden() || fragment.isSignature())
    .join('\n');
}

const parts = ({ html, text }: Parts, mode: Mode) =>
  visibleText(html.trim() === '' ? text : htmlWords(html), mode);

/**
 * email-reply-parser of Crisp, which reads plain text; HTML comes through html-to-text, MIME through postal-mime. It is
 * the pipe that a JavaScript project would build. Raw messages are read by their text part, which suits it better.
 */
export const emailReplyParser: Peer = {
  text: visibleText,
  html: (html, mode) => visibleText(htmlWords(html), mode),
  eml: async (raw, mode) => {
    const { html, text } = await decodeMail(raw);
    return visibleText(text.trim() === '' ? htmlWords(html) : text, mode);
  },
  parts,
};
