import { type Box, heightOf, shareIn, widthOf } from './box.ts';
import { PAGE } from './clip.ts';
import { contrast, over, parseColour } from './colour.ts';
import type { MailFrame } from './mail-frame.ts';
import type { Paint } from './paint.ts';
import type { HiddenReason } from './visible-body.ts';

const MIN_FONT_PX = 4;
/** Lower text cannot be read. In CSS px. */
export const MIN_HEIGHT_PX = 4;
const MIN_VISIBLE_SHARE = 0.5;
const MIN_CONTRAST = 1.25;
const MIN_LETTER_SPACING_EM = -0.4;

/**
 * Why text of a style cannot be seen, wherever it stands, or null where it can. The limits are the measured ones: with
 * those of `boxHidden` they let none of 82 hiding tricks through and kept all of 18 honest texts.
 * @param paint of the element that holds the text
 */
export function styleHidden(paint: Paint): HiddenReason | null {
  const { style } = paint;
  if (paint.hidden) return paint.hidden;
  if (style.visibility !== 'visible') return 'display';
  const size = Number.parseFloat(style.fontSize);
  if (size < MIN_FONT_PX) return 'tiny';
  if (Number.parseFloat(style.letterSpacing) <= MIN_LETTER_SPACING_EM * size) return 'tiny';
  return isFaint(paint) ? 'colour' : null;
}

/**
 * Why text in a place cannot be seen, or null where it can.
 * @param box of the text: a line of it, or a word; in the mail's coordinates
 */
export function boxHidden({ clip }: Paint, box: Box): HiddenReason | null {
  if (heightOf(box) < MIN_HEIGHT_PX || widthOf(box) <= 0) return 'tiny';
  if (shareIn(box, PAGE) === 0) return 'off-page';
  return shareIn(box, clip) < MIN_VISIBLE_SHARE ? 'clipped' : null;
}

/** Faint on most of what is behind it. */
function isFaint({ backgrounds, opacity, style }: Paint): boolean {
  const colour = parseColour(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (!colour) return false;
  const [red, green, blue, alpha] = colour;
  const faint = backgrounds.filter((background) => {
    const drawn = over([red, green, blue, alpha * opacity], background);
    return contrast(drawn, background) < MIN_CONTRAST;
  });
  return faint.length > backgrounds.length / 2;
}

/**
 * True where an opaque box is drawn over the middle of a line.
 * @param line its box, in the mail's coordinates; outside the viewport nothing can be told
 * @param root the mail's outermost element; what lies outside it does not count
 */
export function isCovered(text: Text, line: Box, root: Element, frame: MailFrame): boolean {
  const page = root.ownerDocument;
  const holder = text.parentElement;
  const { left, top: upper } = frame.inViewport(line);
  const top = page.elementFromPoint(left + widthOf(line) / 2, upper + heightOf(line) / 2);
  if (!top || !holder || top === holder || top.contains(holder) || !root.contains(top))
    return false;
  const style = page.defaultView?.getComputedStyle(top);
  if (!style || (holder.contains(top) && style.position === 'static')) return false;
  const background = parseColour(style.backgroundColor);
  return top.tagName === 'IMG' || (background !== null && background[3] > 0.9);
}
