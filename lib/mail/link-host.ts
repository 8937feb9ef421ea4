/** Attribute in which a link's host survives the removal of its address (render-mail.ts). */
export const HOST_ATTRIBUTE = 'data-precis-host';

/**
 * The host that a web address leads to, lower case (punycode as it is), or null for other schemes and broken addresses.
 * Gmail's page wraps links in a redirect of its own: there it is the host behind it.
 */
export function hostOf(address: string): string | null {
  const url = URL.parse(address);
  const isRedirect = url?.host === 'www.google.com' && url.pathname === '/url';
  const target = isRedirect ? URL.parse(url.searchParams.get('q') ?? '') : url;
  return target && /^https?:$/.test(target.protocol) ? target.hostname.replace(/^www\./, '') : null;
}

/** The host of a link element, where its visible words do not already name it. */
export function unnamedHost(link: Element, words: string): string | null {
  const host =
    link.getAttribute(HOST_ATTRIBUTE) ?? hostOf(link.getAttribute('href')?.slice(0, 4_000) ?? '');
  return host && words.trim() !== '' && !words.toLowerCase().includes(host) ? host : null;
}
