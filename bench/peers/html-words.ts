import { compile } from 'html-to-text';

const block = (selector: string) => ({ selector, format: 'block' });

/**
 * The words of an HTML body: html-to-text without its marks on lists, links and headings. Quotes keep their `>`, by which
 * email-reply-parser knows them.
 */
export const htmlWords: (html: string) => string = compile({
  wordwrap: false,
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
    ...['ul', 'ol', 'li'].map(block),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
});
