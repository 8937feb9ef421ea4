import { closureButton } from '../closure-button.ts';
import { element } from '../element.ts';
import { iconImage } from '../icon.ts';

/**
 * Folds a quote behind the three dots, in place. The quote stays in the tree without layout until the button is pressed.
 * @param nodes neighbours in one parent, at least one
 */
export function foldQuote(nodes: ChildNode[], label: string, id: string): void {
  const [first] = nodes;
  if (!first) return;
  const folded = element('.adL', { style: 'display: none' });
  const button = element('.ajR', { id, 'aria-label': label, 'aria-expanded': 'false' }, [
    element('img.ajT', { alt: '', src: iconImage('dots') }),
  ]);
  closureButton(button, () => {
    const open = button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', String(open));
    folded.style.display = open ? '' : 'none';
  });
  first.before(element('.yj6qo.ajU', {}, [button]), folded);
  folded.append(...nodes);
}

/** Folds the last quote of an HTML body, unless it is a forwarded message, which Gmail shows. */
export function foldHtmlQuote(body: HTMLElement, label: string, id: string): void {
  const quotes = [
    ...body.querySelectorAll('.gmail_quote_container, .gmail_quote, blockquote[type=cite]'),
  ];
  const outer = quotes.filter(
    (quote) => !quotes.some((other) => other !== quote && other.contains(quote)),
  );
  const last = outer.at(-1);
  if (!last || /^\W*(?:forwarded message|message transféré)/iu.test(last.textContent ?? '')) return;
  foldQuote([last], label, id);
}
