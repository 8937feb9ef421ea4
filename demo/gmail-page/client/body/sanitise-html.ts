import DOMPurify, { type Config } from 'dompurify';
import { keepAllowedStyle } from './allowed-style.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const CONFIG = {
  WHOLE_DOCUMENT: true,
  RETURN_DOM: true,
  ALLOW_ARIA_ATTR: false,
  ADD_ATTR: ['aria-label', 'background'],
  FORBID_TAGS: [
    'svg',
    'math',
    'object',
    'video',
    'audio',
    'source',
    'dialog',
    'meter',
    'progress',
    'ruby',
    'rt',
    'rp',
    'picture',
    'template',
    'slot',
    'link',
    'base',
  ],
  FORBID_ATTR: [
    'action',
    'formaction',
    'hidden',
    'popover',
    'popovertarget',
    'srcset',
    'poster',
    'background',
    'contenteditable',
    'accesskey',
    'autofocus',
    'tabindex',
  ],
} satisfies Config;

/** Cleans a mail's HTML. The result is detached, holds the mail's `<style>`s, and asks the network for nothing. */
export type Sanitiser = (html: string) => HTMLElement;

/**
 * Makes the one sanitiser of the page; it imitates Gmail's. Authored classes and ids get the prefix `m_`; images keep their
 * place but not their address.
 * @param spoof keeps authored classes, ids and data attributes as they are
 */
export function createSanitiser(spoof: boolean): Sanitiser {
  DOMPurify.addHook('afterSanitizeAttributes', (node) => {
    if (!spoof) prefixNames(node);
    if (node instanceof HTMLElement && node.hasAttribute('style')) keepAllowedStyle(node.style);
    if (node.hasAttribute('src')) node.setAttribute('src', PIXEL);
    if (node.nodeName === 'A') {
      node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noopener noreferrer');
    }
  });
  return (html) => {
    const clean = DOMPurify.sanitize(withoutHandlers(html), { ...CONFIG, ALLOW_DATA_ATTR: spoof });
    return clean instanceof HTMLElement ? bodyAsDiv(clean) : document.createElement('div');
  };
}

/** Only to keep the console quiet: the parser itself reports each handler to the page's policy before it is dropped. */
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^<>]*>/giu, (tag) =>
    tag.replace(/[\s/]on[a-z]+\s*=/giu, ' data-off='),
  );
}

function prefixNames(node: Element): void {
  const classes = [...node.classList].map((name) =>
    name.startsWith('gmail_') ? name : `m_${name}`,
  );
  if (classes.length > 0) node.className = classes.join(' ');
  if (node.id) node.id = `m_${node.id}`;
  node.removeAttribute('name');
}

function bodyAsDiv(root: HTMLElement): HTMLElement {
  const body = root.querySelector('body');
  const div = document.createElement('div');
  for (const { name, value } of body?.attributes ?? []) div.setAttribute(name, value);
  div.append(...root.querySelectorAll('head style'), ...(body?.childNodes ?? []));
  return div;
}
