import { type Box, heightOf, widthOf } from './box.ts';
import type { MailFrame } from './mail-frame.ts';
import type { Paint } from './paint.ts';
import { boxHidden, isCovered, MIN_HEIGHT_PX, styleHidden } from './text-hidden.ts';
import type { HiddenReason } from './visible-body.ts';

/** A text node's words as far as they can be seen, and why runs of them cannot. */
export interface SeenText {
  words: string;
  hidden: HiddenReason[];
}

/** Words of one text node are looked at one by one up to this many; what follows counts as the last one. */
const MAX_WORDS = 3_000;
/** Lines that are hit-tested: the first ones. */
const MAX_TESTED_LINES = 40;

/** Tells which words of laid-out text a person can see: whole nodes where that is clear, else line by line, word by word. */
export class VisibleWords {
  readonly #root: Element;
  readonly #frame: MailFrame;
  readonly #hitTest: boolean;
  readonly #range: Range;

  /** @param hitTest whether one thing may lie over another; each test has its price */
  constructor(root: Element, frame: MailFrame, hitTest: boolean) {
    this.#root = root;
    this.#frame = frame;
    this.#hitTest = hitTest;
    this.#range = root.ownerDocument.createRange();
  }

  /** What can be seen of a text node. */
  of(node: Text, paint: Paint): SeenText {
    const whole = isFolded(node) ? 'display' : styleHidden(paint);
    if (whole) return { words: '', hidden: [whole] };
    this.#range.selectNodeContents(node);
    if (!this.#hitTest && isInside(this.#frame.of(this.#range), paint.clip))
      return { words: node.data, hidden: [] };
    const lines = this.#frame.linesOf(this.#range);
    const reasons = lines.map((line, i) => this.#reason(node, paint, line, i < MAX_TESTED_LINES));
    const [first = 'tiny'] = lines.length > 0 ? reasons : [];
    if (lines.length > 0 && reasons.every((each) => each === null) && !lines.some(isPartly(paint)))
      return { words: node.data, hidden: [] };
    if (first !== null && reasons.every((each) => each === first) && !lines.some(isPartly(paint)))
      return { words: '', hidden: [first] };
    return this.#wordByWord(node, paint);
  }

  #wordByWord(node: Text, paint: Paint): SeenText {
    const seen: SeenText = { words: '', hidden: [] };
    let last: HiddenReason | null = null;
    let looked = 0;
    for (const { 0: word, index } of node.data.matchAll(/\S+\s*|\s+/g)) {
      looked += 1;
      if (looked <= MAX_WORDS && word.trim() !== '') {
        this.#range.setStart(node, index);
        this.#range.setEnd(node, index + word.trimEnd().length);
        const reason: HiddenReason | null = this.#reason(
          node,
          paint,
          this.#frame.of(this.#range),
          looked <= MAX_TESTED_LINES * 10,
        );
        if (reason && reason !== last) seen.hidden.push(reason);
        last = reason;
      }
      if (last === null) seen.words += word;
    }
    return seen;
  }

  #reason(node: Text, paint: Paint, box: Box, isTested: boolean): HiddenReason | null {
    const reason = boxHidden(paint, box);
    if (reason || !this.#hitTest || !isTested) return reason;
    return isCovered(node, box, this.#root, this.#frame) ? 'covered' : null;
  }
}

/** Whether a box is large enough to be seen and lies wholly in what is visible. */
const isInside = (box: Box, clip: Box): boolean =>
  heightOf(box) >= MIN_HEIGHT_PX &&
  widthOf(box) > 0 &&
  box.left >= clip.left &&
  box.right <= clip.right &&
  box.top >= clip.top &&
  box.bottom <= clip.bottom;

/** Whether a clip cuts through a line, by more than the rounding of its edges. */
const isPartly =
  ({ clip }: Paint) =>
  (line: Box): boolean => {
    const cut = (edge: number, inner: number) => edge - inner > 2;
    return cut(clip.left, line.left) || cut(line.right, clip.right);
  };

/** Text directly in a closed `<details>` is not drawn, and has no box of its own to tell. */
const isFolded = ({ parentElement }: Text): boolean =>
  parentElement?.tagName === 'DETAILS' && !parentElement.hasAttribute('open');
