import type { Peer } from './peer.ts';

const LOADERS = {
  planer: async () => (await import('./planer.ts')).planerText,
  'planer on HTML': async () => (await import('./planer-html.ts')).planerHtml,
  'email-reply-parser': async () => (await import('./email-reply-parser.ts')).emailReplyParser,
  'JavaScript pipe': async () => (await import('./javascript-pipe.ts')).javascriptPipe,
  langmail: async () => (await import('./langmail.ts')).langmailPeer,
  'html-to-text': async () => (await import('./html-to-text.ts')).htmlToText,
  mailparser: async () => (await import('./mailparser.ts')).mailparser,
  'postal-mime': async () => (await import('./postal-mime.ts')).postalMime,
} satisfies Record<string, () => Promise<Peer>>;

export type PeerName = keyof typeof LOADERS;

/** Loads a peer into this process, which it may take down: see peer-process.ts. */
export const loadPeer = (name: PeerName): Promise<Peer> => LOADERS[name]();
