/** Second labels under which others register, in two-letter countries: example.co.uk. */
const SHARED = new Set('ac co com edu go gob gov gouv mil ne net nom or org sch'.split(' '));

/** The part of a host that somebody registers: `example.com` of `www.example.com`, `example.co.uk`. Near enough without a list. */
export function registrable(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isShared = labels.length > 2 && top.length === 2 && SHARED.has(second);
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** Its first label: `example`. */
export const brandOf = (host: string): string => registrable(host).split('.')[0] ?? '';
