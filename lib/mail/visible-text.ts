import { Breath } from '../breath.ts';
import { markOf, startsQuotedRest } from './client-markup.ts';
import { stripInvisible } from './invisible-characters.ts';
import { LineWriter } from './line-writer.ts';
import { type Paint, paintInside, rootPaint } from './paint.ts';
import { isCovered, textHidden } from './text-hidden.ts';
import { unnamedHost } from './link-host.ts';
import {
  emptyBody,
  type HiddenReason,
  type LinkHost,
  type Mark,
  type VisibleBody,
} from './visible-body.ts';

/** Nodes beyond this are not read. */
const MAX_NODES = 200_000;
/** Asking for the time has its price too. */
const NODES_PER_LOOK = 32;

/** An image that is not loaded shows its alternative text, as far as its box holds it. */
const MIN_IMAGE_PX = 24;
const MAX_ALT_CHARS = 80;

const PARAGRAPHS = new Set(['P', 'BLOCKQUOTE', 'UL', 'OL', 'PRE', 'H1', 'H2', 'H3', 'H4', 'HR']);
const SPACED = /[^\s]/;

/** What is left to do with an element that was entered. */
interface Open {
  element: Element;
  paint: Paint;
  next: ChildNode | null;
  mark: Mark | null;
}

/**
 * The text of a laid-out element as a person sees it, with what the sender's client marked in it.
 * Needs real layout: call it on an element of a rendered document (the offscreen frame, or Gmail's own page).
 * Takes breaths: the page is never held up for long, so what it shows may change between two of them.
 * @param root the mail's outermost element, attached and laid out
 * @param hitTest whether one thing may lie over another; each test has its price
 */
export async function visibleText(
  root: Element,
  { hitTest } = { hitTest: true },
): Promise<VisibleBody> {
  const view = root.ownerDocument.defaultView;
  if (!view) return emptyBody();
  return new Reading(root, view, hitTest).run();
}

/** One walk over a mail: a list of open elements instead of recursion. */
class Reading {
  readonly #root: Element;
  readonly #hitTest: boolean;
  readonly #view: Window;
  readonly #writer = new LineWriter();
  readonly #marks: Mark[] = [];
  readonly #links: LinkHost[] = [];
  readonly #hidden = new Map<HiddenReason, number>();
  readonly #range: Range;
  readonly #open: Open[] = [];
  #restMark: Mark | null = null;

  constructor(root: Element, view: Window, hitTest: boolean) {
    this.#root = root;
    this.#hitTest = hitTest;
    this.#view = view;
    this.#range = root.ownerDocument.createRange();
  }

  async run(): Promise<VisibleBody> {
    const breath = new Breath();
    const paint = rootPaint(this.#root, this.#view);
    this.#open.push({ element: this.#root, paint, next: this.#root.firstChild, mark: null });
    let nodes = 0;
    for (let top = this.#open.at(-1); top && nodes < MAX_NODES; top = this.#open.at(-1)) {
      const node = top.next;
      nodes += 1;
      if (nodes % NODES_PER_LOOK === 0 && breath.isDue) await breath.take();
      if (!node) {
        this.#leave();
        continue;
      }
      top.next = node.nextSibling;
      if (node.nodeType === Node.TEXT_NODE) this.#text(node as Text, top.paint);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#enter(node as Element, top.paint);
    }
    const truncated = this.#open.length > 0;
    while (this.#open.length > 0) this.#leave();
    if (this.#restMark) this.#restMark.end = this.#writer.position;
    return {
      text: this.#writer.toString(),
      marks: this.#marks.filter((mark) => mark.end > mark.start),
      links: this.#links,
      hidden: Object.fromEntries(this.#hidden),
      truncated,
    };
  }

  #enter(element: Element, parent: Paint): void {
    if (element.tagName === 'BR') {
      this.#writer.newline();
      return;
    }
    const paint = paintInside(element, parent, this.#view);
    if (element.tagName === 'IMG') {
      if (!paint.hidden) this.#image(element as HTMLImageElement, paint);
      return;
    }
    if (element.tagName === 'SELECT') {
      if (!paint.hidden) this.#choice(element as HTMLSelectElement, paint);
      return;
    }
    if (paint.hidden && !SPACED.test(element.textContent ?? '')) return;
    this.#separate(element, paint);
    if (!paint.hidden && !this.#restMark && startsQuotedRest(element)) {
      this.#restMark = this.#mark('quote');
    }
    const kind = paint.hidden ? null : markOf(element);
    if (element.tagName === 'LI' && !paint.hidden) this.#writer.write('- ', false);
    this.#open.push({
      element,
      paint,
      next: element.firstChild,
      mark: kind ? this.#mark(kind) : null,
    });
  }

  #leave(): void {
    const closed = this.#open.pop();
    if (!closed) return;
    if (closed.mark) closed.mark.end = this.#writer.position;
    if (closed.element.tagName === 'A' && !closed.paint.hidden) this.#link(closed.element);
    if (closed.element !== this.#root) this.#separate(closed.element, closed.paint);
  }

  /** The blanks that layout puts around an element. */
  #separate(element: Element, paint: Paint): void {
    if (paint.hidden) return;
    const display = paint.style.display;
    if (display === 'table-cell') this.#writer.write(' ', false);
    else if (!display.startsWith('inline') && display !== 'contents')
      this.#writer.block(PARAGRAPHS.has(element.tagName) && hasMargin(paint.style));
  }

  #text(node: Text, paint: Paint): void {
    if (!SPACED.test(node.data)) {
      if (!paint.hidden) this.#writer.write(node.data, keepsBlanks(paint.style));
      return;
    }
    const reason = paint.hidden ?? this.#reason(node, paint);
    if (reason) {
      this.#count(reason, 1);
      return;
    }
    this.#write(node.data, keepsBlanks(paint.style));
  }

  /** An image that is not loaded shows its alternative text, in the colour and size of the text around it. */
  #image(image: HTMLImageElement, paint: Paint): void {
    const box = image.getBoundingClientRect();
    const isDrawn =
      image.naturalWidth > 0 || box.width < MIN_IMAGE_PX || box.height < MIN_IMAGE_PX / 2;
    if (isDrawn || image.alt.trim() === '') return;
    const reason = textHidden(paint, box);
    if (reason) this.#count(reason, 1);
    else this.#write(image.alt.slice(0, MAX_ALT_CHARS), false);
  }

  /** A choice shows the option that is chosen: its own words, not those of elements in it, which may be hidden. */
  #choice(select: HTMLSelectElement, paint: Paint): void {
    const [option] = select.selectedOptions;
    const words = [...(option?.childNodes ?? [])]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('');
    if (!option || words.trim() === '') return;
    const isUnseen = this.#view.getComputedStyle(option).display === 'none';
    const reason = isUnseen ? 'display' : textHidden(paint, select.getBoundingClientRect());
    if (reason) this.#count(reason, 1);
    else this.#write(words.slice(0, MAX_ALT_CHARS), false);
  }

  #write(words: string, preserve: boolean): void {
    const { text, removed } = stripInvisible(words);
    if (removed > 0) this.#count('invisible-characters', 1);
    this.#writer.write(text, preserve);
  }

  #reason(node: Text, paint: Paint): HiddenReason | null {
    if (isFolded(node)) return 'display';
    this.#range.selectNodeContents(node);
    const reason = textHidden(paint, this.#range.getBoundingClientRect());
    if (reason || !this.#hitTest) return reason;
    const line = this.#range.getClientRects()[0];
    return line && isCovered(node, line, this.#root) ? 'covered' : null;
  }

  #count(reason: HiddenReason, pieces: number): void {
    this.#hidden.set(reason, (this.#hidden.get(reason) ?? 0) + pieces);
  }

  #link(link: Element): void {
    const host = unnamedHost(link, link.textContent ?? '');
    if (host) this.#links.push({ end: this.#writer.position, host });
  }

  #mark(kind: Mark['kind']): Mark {
    const mark = { kind, start: this.#writer.position, end: this.#writer.position };
    this.#marks.push(mark);
    return mark;
  }
}

/** Text directly in a closed `<details>` is not drawn, and has no box of its own to tell. */
const isFolded = ({ parentElement }: Text): boolean =>
  parentElement?.tagName === 'DETAILS' && !parentElement.hasAttribute('open');

const keepsBlanks = (style: CSSStyleDeclaration) => /^(pre|break-spaces)/.test(style.whiteSpace);
const hasMargin = (style: CSSStyleDeclaration) => Number.parseFloat(style.marginTop) > 0;
