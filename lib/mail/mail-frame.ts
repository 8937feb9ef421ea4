import type { Box } from './box.ts';

/**
 * Measures boxes in a mail's own coordinates (CSS px from its top left corner), so that the page around it may scroll
 * while it is read.
 */
export class MailFrame {
  readonly #edge: Element;
  #corner: Box | null = null;

  /** @param root the mail's outermost element; where that is a page's body, what sticks out of it still counts */
  constructor(root: Element) {
    const page = root.ownerDocument;
    this.#edge = root === page.body ? page.documentElement : root;
  }

  /** Where the mail stands must be looked up anew: the page may have scrolled. */
  refresh(): void {
    this.#corner = null;
  }

  /** The box around an element or a range. */
  of(measured: Element | Range): Box {
    return moved(measured.getBoundingClientRect(), this.#at, -1);
  }

  /** The box of each line of a range. */
  linesOf(range: Range): Box[] {
    return Array.from(range.getClientRects(), (line) => moved(line, this.#at, -1));
  }

  /** A box of the mail in the viewport's coordinates, for hit tests. */
  inViewport(box: Box): Box {
    return moved(box, this.#at, 1);
  }

  get #at(): Box {
    this.#corner ??= this.#edge.getBoundingClientRect();
    return this.#corner;
  }
}

const moved = ({ bottom, left, right, top }: Box, by: Box, sign: 1 | -1): Box => ({
  left: left + sign * by.left,
  top: top + sign * by.top,
  right: right + sign * by.left,
  bottom: bottom + sign * by.top,
});
