import type { ShownMessage } from '../../page-data.ts';
import { element } from '../element.ts';
import type { Page } from '../page.ts';
import { mailStylesheet } from './mail-stylesheet.ts';
import { createSanitiser, type Sanitiser } from './sanitise-html.ts';
import { textBody } from './text-body.ts';
import { foldHtmlQuote } from './trimmed-quote.ts';

const CLIPPED_AT = 102 * 1024;
const AUTHORED_COLOURS = '[bgcolor], [color], [style*=color], [style*=background]';

/** Shows a message's body: `.ii.gt > .a3s.aiL`, the way Gmail renders it. */
export type MailBody = (message: ShownMessage, isFirst: boolean) => HTMLElement;

/** Prepares rendering of mail bodies; call it once a page, since it claims the DOMPurify policy. */
export function createMailBody(page: Page): MailBody {
  const sanitise = createSanitiser(page.options.spoof);

  return (message, isFirst) => {
    const holder = element('.a3s.aiL', { id: page.nextId() });
    const label = page.words.trimmed;
    if (message.html === null) {
      holder.append(
        ...textBody(message.text, isFirst ? null : { label, id: page.nextId() }).childNodes,
      );
    } else {
      holder.append(...htmlParts(message, sanitise, page.options.spoof ? '' : 'm_'));
      if (!isFirst) foldHtmlQuote(holder, label, page.nextId());
      if (message.html.length > CLIPPED_AT) holder.append(clippedNotice(page, message.id));
    }
    holder.append(element('.yj6qo'), element('.adL'));
    const body = element('.ii.gt', { id: page.nextId() }, [holder]);
    body.classList.toggle('sheet', holder.querySelector(AUTHORED_COLOURS) !== null);
    body.addEventListener('click', stayHere);
    return body;
  };
}

function htmlParts({ html, id }: ShownMessage, sanitise: Sanitiser, prefix: string): HTMLElement[] {
  const scope = `m${id}`;
  const clean = sanitise((html ?? '').slice(0, CLIPPED_AT));
  const styles = [...clean.querySelectorAll('style')];
  const sheets = styles.map((style) => mailStylesheet(style.textContent ?? '', scope, prefix));
  for (const style of styles) style.remove();
  clean.classList.add(scope);
  const sheet = element('style');
  sheet.textContent = sheets.join('\n');
  return sheets.length > 0 ? [sheet, clean] : [clean];
}

function clippedNotice({ words }: Page, id: string): HTMLElement {
  const href = `?view=lg&permmsgid=msg-f:${BigInt(`0x${id}`)}`;
  return element('.iX', {}, [
    `${words.clipped} `,
    element('a', { href, target: '_blank' }, [words.entire]),
  ]);
}

/** The demo's mail links to nowhere. */
function stayHere(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}
