import { HIGHLIGHT } from '../../lib/gmail/show-citation.ts';

/** The colours of a marked citation. The only style of ours that applies to Gmail's page itself. */
export function markHighlights(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${HIGHLIGHT}) { background-color: #fde293; color: #1f1f1f; }`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
