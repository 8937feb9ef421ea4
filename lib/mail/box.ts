/** A rectangle, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The common part of two boxes; an empty one where they do not meet. */
export function intersect(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  };
}

export const widthOf = ({ left, right }: Box): number => right - left;
export const heightOf = ({ bottom, top }: Box): number => bottom - top;

/** Which share of a box lies in another, 0 to 1. */
export function shareIn(whole: Box, part: Box): number {
  const area = (box: Box) => widthOf(box) * heightOf(box);
  return area(whole) > 0 ? area(intersect(whole, part)) / area(whole) : 0;
}
