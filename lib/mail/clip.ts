import { type Box, heightOf, intersect, widthOf } from './box.ts';
import type { MailFrame } from './mail-frame.ts';

/** Where a mail can be seen at all: no reading pane is wider, none shows what lies above or left of the mail. */
export const PAGE: Box = { left: 0, top: 0, right: 4_000, bottom: Number.MAX_SAFE_INTEGER };

/** A box that scrolls shows all that is in it, unless it is too small to get hold of. */
const MIN_SCROLLER_PX = 16;

/** What overflow and `clip-path` of an element leave visible of what is inside, within what its parents leave. */
export function clipInside(
  element: Element,
  style: CSSStyleDeclaration,
  parent: Box,
  frame: MailFrame,
): Box {
  const { clipPath, overflowX, overflowY } = style;
  const isShaped = clipPath !== 'none' && clipPath !== '';
  if (!isShaped && overflowX === 'visible' && overflowY === 'visible') return parent;
  const box = frame.of(element);
  const { scrollHeight, scrollLeft, scrollTop, scrollWidth } = element;
  const clip = { ...parent };
  if (overflowX !== 'visible') {
    const isOpen = scrolls(overflowX) && widthOf(box) >= MIN_SCROLLER_PX;
    clip.left = isOpen ? box.left - scrollLeft : box.left;
    clip.right = isOpen ? Math.max(box.right, clip.left + scrollWidth) : box.right;
  }
  if (overflowY !== 'visible') {
    const isOpen = scrolls(overflowY) && heightOf(box) >= MIN_SCROLLER_PX;
    clip.top = isOpen ? box.top - scrollTop : box.top;
    clip.bottom = isOpen ? Math.max(box.bottom, clip.top + scrollHeight) : box.bottom;
  }
  const shape = isShaped ? shapeBox(clipPath, box) : null;
  return intersect(shape ? intersect(clip, shape) : clip, parent);
}

const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** The box around what a shape leaves of a box; null for shapes other than `inset(…)` and `polygon(…)` in px and %. */
function shapeBox(shape: string, box: Box): Box | null {
  const [, name, values = ''] = /^(inset|polygon)\((?:evenodd,|nonzero,)?(.*)\)$/.exec(shape) ?? [];
  const [width, height] = [widthOf(box), heightOf(box)];
  let left: Box | null = null;
  if (name === 'inset') {
    const [a = '0', b = a, c = a, d = b] = (values.split('round')[0] ?? '').trim().split(/\s+/);
    left = {
      left: box.left + px(d, width),
      top: box.top + px(a, height),
      right: box.right - px(b, width),
      bottom: box.bottom - px(c, height),
    };
  } else if (name === 'polygon') {
    const points = values.split(',').map((point) => point.trim().split(/\s+/));
    const xs = points.map(([x = '']) => box.left + px(x, width));
    const ys = points.map(([, y = '']) => box.top + px(y, height));
    left = {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  }
  return left && Object.values(left).every(Number.isFinite) ? left : null;
}

/** A computed length in px; NaN for what is neither px nor a share. */
function px(text: string, whole: number): number {
  const value = Number.parseFloat(text);
  if (text.endsWith('%')) return (value / 100) * whole;
  return text.endsWith('px') || text === '0' ? value : Number.NaN;
}
