import { MailRenderer } from '../../lib/mail/render-mail.ts';
import { serveReader } from '../../lib/reader/serve-reader.ts';
import { parseInert } from '../../lib/reader/parse-inert.ts';

const renderer = new MailRenderer(document, parseInert());
serveReader((html) => renderer.read(html));
