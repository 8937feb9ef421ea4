import { createRequire } from 'node:module';
import type { Mode, Peer } from './peer.ts';

interface Settings {
  stripQuotes: boolean;
  stripSignature: boolean;
}
interface Langmail {
  preprocessParsed(
    parts: { html?: string; text?: string; to: []; cc: [] },
    settings: Settings,
  ): { body: string };
  preprocessWithOptions(raw: Buffer, settings: Settings): { body: string };
}

const langmail: Langmail = createRequire(import.meta.url)('langmail-linux-x64-gnu');

const settings = (mode: Mode): Settings => ({
  stripQuotes: true,
  stripSignature: mode === 'reply' || mode === 'signature',
});
const read = (part: { html?: string; text?: string }, options: Settings) =>
  langmail.preprocessParsed({ ...part, to: [], cc: [] }, options).body;

/** It turns HTML into Markdown: escapes and headings are undone, so that words are compared with words. */
const plain = (markdown: string) =>
  markdown.replace(/\\([\\`*_{}[\]()#+\-.!>~|&])/g, '$1').replace(/^\s{0,3}#+\s/gm, '');

/** langmail, native code; optional, since its binary is for one platform only. */
export const langmailPeer: Peer = {
  text: (text, mode) => read({ text }, settings(mode)),
  html: (html, mode) => plain(read({ html }, settings(mode))),
  eml: (raw, mode) => plain(langmail.preprocessWithOptions(Buffer.from(raw), settings(mode)).body),
  visible: (html) => plain(read({ html }, { stripQuotes: false, stripSignature: false })),
};
