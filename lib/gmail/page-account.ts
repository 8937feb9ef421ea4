import { SELECTORS } from './selectors.ts';

const ADDRESS = /[^\s()<>,;:"]+@[^\s()<>,;:"]+\.[^\s()<>,;:".]+/g;

/**
 * The address whose mailbox the tab shows, lower case, or null while the page does not tell. The account link's label is
 * translated; its last address is the account. Else the title's last-but-one part: subjects may hold addresses too.
 * What the page says is checked against the token's own mailbox before anything is read.
 */
export function pageAccount(page: Document): string | null {
  const label = page.querySelector(SELECTORS.account)?.getAttribute('aria-label') ?? '';
  const inTitle = page.title.split(' - ').at(-2) ?? '';
  const found = label.match(ADDRESS)?.at(-1) ?? inTitle.match(ADDRESS)?.at(-1);
  return found?.toLowerCase() ?? null;
}
