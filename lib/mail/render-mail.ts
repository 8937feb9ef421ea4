import { capSource } from './cap-source.ts';
import { capTree } from './cap-tree.ts';
import { HOST_ATTRIBUTE, hostOf } from './link-host.ts';
import type { VisibleBody } from './visible-body.ts';
import { visibleText } from './visible-text.ts';

/** About the width of Gmail's reading pane on a laptop, in CSS px. */
const PANE = { width: 800, height: 600 };

/** Hit tests work inside the viewport only, so the frame grows with the mail, up to this. */
const MAX_HEIGHT_PX = 1_000_000;

/** What can lay one thing over another; a mail without any of it needs no hit tests. Escapes count as all of it. */
const STACKING =
  /position|z-index|inset|transform|translate|margin[^;"'}]{0,30}-\s*[\d.]|(?<!-)height\s*:\s*[0-9.]{1,4}(?:px|em|%|;|"|')|grid|float|column|shape|\\/i;

/** What can fetch, navigate or run. Removed before layout; the frame's sandbox and CSP forbid it a second time. */
const ACTIVE =
  'script,link,meta,base,iframe,frame,frameset,object,embed,applet,audio,video,source,track,form[action]';
const FETCHING = ['src', 'srcset', 'background', 'poster', 'data', 'href', 'xlink:href', 'ping'];

/** Gmail's own base style, and nothing that moves. */
const BASE_STYLE =
  'html,body{height:auto!important;overflow:visible!important}html,body{margin:0;background:#fff;color:#222;font:13px/1.5 Arial,Helvetica,sans-serif;overflow-wrap:break-word}' +
  '*{animation:none!important;transition:none!important}';

/**
 * A frame that lays out mail and reads what a person would see. Nothing of the mail is fetched and no script runs: the
 * frame is sandboxed without scripts, the page's CSP allows no image, font or frame, and what could fetch is removed first.
 */
export class MailRenderer {
  readonly #frame: HTMLIFrameElement;
  /** One frame lays out one mail at a time. */
  #free: Promise<unknown>;
  readonly #parse: (html: string) => Document;

  /**
   * @param host the document that holds the frame; it needs layout, so a service worker has none
   * @param parse turns untrusted HTML into an inert document, where nothing loads or runs
   */
  constructor(host: Document, parse: (html: string) => Document) {
    this.#parse = parse;
    this.#frame = host.createElement('iframe');
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.#frame.style.cssText = `width:${PANE.width}px;height:${PANE.height}px;border:0`;
    this.#free = new Promise<void>((resolve) =>
      this.#frame.addEventListener('load', () => resolve(), { once: true }),
    );
    host.body.append(this.#frame);
  }

  /** The visible text of an HTML mail. Never rejects for the mail's sake: broken HTML is HTML. */
  read(html: string): Promise<VisibleBody> {
    const reading = this.#free.then(() => this.#read(html));
    this.#free = reading.catch(() => {});
    return reading;
  }

  async #read(html: string): Promise<VisibleBody> {
    const page = this.#frame.contentDocument;
    if (!page) throw new Error('the mail frame has no document');
    const source = capSource(html);
    const mail = this.#parse(source.html);
    const isCut = capTree(mail.body);
    disarm(mail);
    const style = page.createElement('style');
    style.textContent = BASE_STYLE;
    page.head.replaceChildren(style, ...mail.querySelectorAll('style'));
    page.body.replaceWith(page.adoptNode(mail.body));
    this.#frame.style.height = `${PANE.height}px`;
    const height = Math.min(page.documentElement.scrollHeight, MAX_HEIGHT_PX);
    this.#frame.style.height = `${height}px`;
    const body = await visibleText(page.body, { hitTest: STACKING.test(html) });
    page.body.replaceChildren();
    return { ...body, truncated: body.truncated || isCut || source.cut };
  }
}

function disarm(mail: Document): void {
  for (const element of mail.querySelectorAll(ACTIVE)) {
    if (element.tagName === 'FORM') element.removeAttribute('action');
    else element.remove();
  }
  for (const link of mail.querySelectorAll('a[href]')) {
    const host = hostOf(link.getAttribute('href')?.slice(0, 4_000) ?? '');
    if (host) link.setAttribute(HOST_ATTRIBUTE, host);
  }
  for (const image of mail.querySelectorAll('img[alt]')) {
    // What a mail brings along is drawn, and then nobody sees its alternative text.
    if (!/^https?:/i.test(image.getAttribute('src') ?? '')) image.removeAttribute('alt');
  }
  for (const element of mail.querySelectorAll('*')) {
    for (const name of FETCHING) element.removeAttribute(name);
    for (const name of element.getAttributeNames())
      if (name.startsWith('on')) element.removeAttribute(name);
  }
}
