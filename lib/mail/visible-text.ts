import { Breath } from '../breath.ts';
import { markOf, startsQuotedRest } from './client-markup.ts';
import { stripInvisible } from './invisible-characters.ts';
import { LineWriter } from './line-writer.ts';
import { unnamedHost } from './link-host.ts';
import { ListMarkers } from './list-markers.ts';
import { MailFrame } from './mail-frame.ts';
import { type Paint, paintInside, rootPaint } from './paint.ts';
import { replacedText } from './replaced-text.ts';
import { boxHidden, styleHidden } from './text-hidden.ts';
import { VisibleWords } from './visible-words.ts';
import {
  emptyBody,
  type HiddenCount,
  type HiddenReason,
  type LinkHost,
  type Mark,
  type VisibleBody,
} from './visible-body.ts';

/** Nodes beyond this are not read. */
const MAX_NODES = 200_000;
/** Asking for the time has its price too. */
const NODES_PER_LOOK = 32;

const PARAGRAPHS = new Set(['P', 'BLOCKQUOTE', 'UL', 'OL', 'PRE', 'H1', 'H2', 'H3', 'H4', 'HR']);
const SPACED = /[^\s]/;
/** What is in these are no words that anybody hides. */
const NO_WORDS = new Set(['STYLE', 'SCRIPT']);

/** What is left to do with an element that was entered. */
interface Open {
  element: Element;
  paint: Paint;
  next: ChildNode | null;
  mark: Mark | null;
  /** What was written before it. */
  before: number;
}

/**
 * The text of a laid-out element as a person sees it, with what the sender's client marked in it.
 * Needs real layout: call it on an element of a rendered document (the offscreen frame, or Gmail's own page).
 * Takes breaths: the page is never held up for long, so what it shows may change between two of them.
 * @param root the mail's outermost element, attached and laid out
 * @param hitTest whether one thing may lie over another; each test has its price
 * @param folded selector of what the page itself folds away, and no sender: it is not read, and not counted as hidden
 */
export async function visibleText(
  root: Element,
  { folded = null, hitTest = true }: { folded?: string | null; hitTest?: boolean } = {},
): Promise<VisibleBody> {
  const view = root.ownerDocument.defaultView;
  if (!view) return emptyBody();
  return new Reading(root, view, { folded, hitTest }).run();
}

/** One walk over a mail: a list of open elements instead of recursion. */
class Reading {
  readonly #root: Element;
  readonly #view: Window;
  readonly #frame: MailFrame;
  readonly #words: VisibleWords;
  readonly #markers = new ListMarkers();
  readonly #writer = new LineWriter();
  readonly #marks: Mark[] = [];
  readonly #links: LinkHost[] = [];
  readonly #folded: string | null;
  readonly #hidden: HiddenCount = {};
  readonly #hiddenInQuotes: HiddenCount = {};
  /** How many open elements the client marked as quoted. */
  #quotes = 0;
  readonly #open: Open[] = [];
  #restMark: Mark | null = null;

  constructor(
    root: Element,
    view: Window,
    { folded, hitTest }: { folded: string | null; hitTest: boolean },
  ) {
    this.#folded = folded;
    this.#root = root;
    this.#view = view;
    this.#frame = new MailFrame(root);
    this.#words = new VisibleWords(root, this.#frame, hitTest);
  }

  async run(): Promise<VisibleBody> {
    const breath = new Breath();
    const paint = rootPaint(this.#root, this.#view);
    this.#push(this.#root, paint, null);
    let nodes = 0;
    for (let top = this.#open.at(-1); top && nodes < MAX_NODES; top = this.#open.at(-1)) {
      const node = top.next;
      nodes += 1;
      if (nodes % NODES_PER_LOOK === 0 && breath.isDue) {
        await breath.take();
        this.#frame.refresh();
      }
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
      hidden: this.#hidden,
      hiddenInQuotes: this.#hiddenInQuotes,
      truncated,
    };
  }

  #enter(element: Element, parent: Paint): void {
    if (element.tagName === 'BR') {
      this.#writer.newline();
      return;
    }
    if (NO_WORDS.has(element.tagName)) return;
    const paint = paintInside(element, parent, this.#view, this.#frame);
    if (paint.hidden && this.#folded && element.matches(this.#folded)) return;
    const replaced = replacedText(element);
    if (replaced !== null) {
      if (!paint.hidden && replaced.trim() !== '') this.#replaced(element, replaced, paint);
      return;
    }
    if (paint.hidden && !SPACED.test(element.textContent ?? '')) return;
    this.#separate(element, paint);
    if (!paint.hidden && !this.#restMark && startsQuotedRest(element)) {
      this.#restMark = this.#mark('quote');
    }
    const kind = paint.hidden ? null : markOf(element);
    if (element.tagName === 'LI' && !paint.hidden)
      this.#writer.write(this.#markers.of(element, paint.style), false);
    this.#push(element, paint, kind ? this.#mark(kind) : null);
  }

  #push(element: Element, paint: Paint, mark: Mark | null): void {
    const before = this.#writer.pieces;
    if (mark?.kind === 'quote') this.#quotes += 1;
    this.#open.push({ element, paint, next: element.firstChild, mark, before });
  }

  #leave(): void {
    const closed = this.#open.pop();
    if (!closed) return;
    if (closed.mark) closed.mark.end = this.#writer.position;
    if (closed.mark?.kind === 'quote') this.#quotes -= 1;
    if (closed.element.tagName === 'A' && !closed.paint.hidden) this.#link(closed);
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
    const { hidden, words } = this.#words.of(node, paint);
    for (const reason of hidden) this.#count(reason);
    if (words !== '') this.#write(words, keepsBlanks(paint.style));
  }

  /** Words that an element shows instead of its children, in the colour and size of the text around it. */
  #replaced(element: Element, words: string, paint: Paint): void {
    const reason = styleHidden(paint) ?? boxHidden(paint, this.#frame.of(element));
    if (reason) this.#count(reason);
    else this.#write(words, false);
  }

  #write(words: string, preserve: boolean): void {
    const { text, removed } = stripInvisible(words);
    if (removed > 0) this.#count('invisible-characters');
    this.#writer.write(text, preserve);
  }

  #count(reason: HiddenReason): void {
    const isQuoted = this.#quotes > 0 || this.#restMark !== null;
    for (const count of [this.#hidden, ...(isQuoted ? [this.#hiddenInQuotes] : [])])
      count[reason] = (count[reason] ?? 0) + 1;
  }

  /** A link is followed by its host where its visible words do not name it; one without words is no link to see. */
  #link({ before, element }: Open): void {
    const host = unnamedHost(element, this.#writer.since(before));
    if (host) this.#links.push({ end: this.#writer.position, host });
  }

  #mark(kind: Mark['kind']): Mark {
    const mark = { kind, start: this.#writer.position, end: this.#writer.position };
    this.#marks.push(mark);
    return mark;
  }
}

const keepsBlanks = (style: CSSStyleDeclaration) => /^(pre|break-spaces)/.test(style.whiteSpace);
const hasMargin = (style: CSSStyleDeclaration) => Number.parseFloat(style.marginTop) > 0;
