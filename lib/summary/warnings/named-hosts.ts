import { HOST } from '../../text/contacts.ts';
import { fromPunycode } from './punycode.ts';

/** Text beyond this many characters is not looked at. */
const MAX_CHARS = 400_000;
/** A link's words, and where it leads where they do not say so (lib/transcript/segments.ts): "example.com (example.net)". */
const LEADING =
  /(?<=^|\s)(\S{4,200}) \(([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})\)/g;
/** "roof.pdf", "Node.js", "St.Gallen": words with a point that are no address. */
const NO_HOST =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|txt|csv|md|html?|json|xml|ya?ml|js|ts|py|rb|cpp|java|zip|rar|gz|7z|png|jpe?g|gif|svg|webp|heic|mp[34]|mov|wav|ics|eml|psd|dwg)$|\.\p{Lu}\p{Ll}+$/u;

/** The hosts that a text names. */
export interface NamedHosts {
  /** All, in small letters, as people see them. */
  hosts: Set<string>;
  /** Those whose words name one host and lead to another. */
  leading: { named: string; to: string }[];
}

/** Finds the hosts of a text: of links, of addresses, and those that are only named. */
export function namedHosts(text: string): NamedHosts {
  const read = text.slice(0, MAX_CHARS);
  const leading = Array.from(read.matchAll(LEADING)).flatMap(([, words = '', to = '']) => {
    if (NO_HOST.test(words.replace(/[^\p{L}\p{N}]+$/u, '')) && !/^(?:https?:|www\.)/i.test(words))
      return [];
    const named = hostsIn(words.toLowerCase())[0];
    return named ? [{ named, to: seen(to) }] : [];
  });
  return { hosts: new Set(hostsIn(read)), leading };
}

/** An address's host is a host like any other. */
const hostsIn = (text: string): string[] => (text.replaceAll('@', ' ').match(HOST) ?? []).map(seen);

const seen = (host: string): string => fromPunycode(host.toLowerCase());
