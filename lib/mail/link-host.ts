/** Attribute in which a link's host survives the removal of its address (render-mail.ts). */
export const HOST_ATTRIBUTE = 'data-precis-host';

/** Gmail's page wraps links in a redirect of its own. */
const GOOGLE_REDIRECT = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/;

/** The host that a web address leads to, lower case (punycode as it is), or null for other schemes. */
export function hostOf(address: string): string | null {
  const direct = GOOGLE_REDIRECT.exec(address)?.[1];
  const url = URL.parse(direct ? decodeURIComponent(direct) : address);
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : null;
}

/** The host of a link element, where its visible words do not already name it. */
export function unnamedHost(link: Element, words: string): string | null {
  const host =
    link.getAttribute(HOST_ATTRIBUTE) ?? hostOf(link.getAttribute('href')?.slice(0, 4_000) ?? '');
  return host && words.trim() !== '' && !words.toLowerCase().includes(host) ? host : null;
}
