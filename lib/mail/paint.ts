import { type Colour, over, parseColour, WHITE } from './colour.ts';
import type { HiddenReason } from './visible-body.ts';

/** What an element's ancestors and itself do to the text inside, as far as it is inherited by painting. */
export interface Paint {
  style: CSSStyleDeclaration;
  /** Set where nothing inside can be seen. */
  hidden: HiddenReason | null;
  opacity: number;
  /** The opaque colour behind the text. */
  background: Colour;
  /** What overflow leaves visible, in CSS px of the viewport; null where nothing clips. */
  clip: DOMRectReadOnly | null;
}

/** Elements whose content is not drawn as text of the mail. */
const NOT_TEXT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT NOEMBED NOFRAMES TITLE DATALIST VIDEO AUDIO OBJECT CANVAS IFRAME PROGRESS METER RP SVG MATH TEXTAREA HEAD META LINK'.split(
    ' ',
  ),
);

const MIN_OPACITY = 0.1;
const CLIPPING = new Set(['hidden', 'clip', 'scroll', 'auto']);

/** The paint of a mail's outermost element: drawn on white. */
export function rootPaint(element: Element, view: Window): Paint {
  const style = view.getComputedStyle(element);
  const own = parseColour(style.backgroundColor);
  const background = own && own[3] > 0 ? over(own, WHITE) : WHITE;
  return { style, hidden: null, opacity: 1, background, clip: null };
}

/** The paint inside `element`, given its parent's. Reads computed style, and layout only where something clips. */
export function paintInside(element: Element, parent: Paint, view: Window): Paint {
  const style = view.getComputedStyle(element);
  const paint: Paint = {
    style,
    hidden: parent.hidden ?? elementHidden(element, style),
    opacity: parent.opacity * Number(style.opacity || 1),
    background: behind(style, parent.background),
    clip: parent.clip,
  };
  if (paint.hidden) return paint;
  if (paint.opacity < MIN_OPACITY) return { ...paint, hidden: 'transparent' };
  if (clips(style)) paint.clip = intersect(parent.clip, element.getBoundingClientRect());
  return paint;
}

function elementHidden(element: Element, style: CSSStyleDeclaration): HiddenReason | null {
  const name = element.tagName.toUpperCase();
  if (NOT_TEXT.has(name)) return 'display';
  if (style.display === 'none' || style.getPropertyValue('content-visibility') === 'hidden')
    return 'display';
  if (name === 'OPTION' && !(element as HTMLOptionElement).selected) return 'display';
  if (style.display !== 'contents' && !element.checkVisibility()) return 'display';
  if (/opacity\(0(\.0\d*)?%?\)/.test(style.filter)) return 'transparent';
  if (style.mixBlendMode !== 'normal' && style.mixBlendMode !== '') return 'transparent';
  if (isClippedAway(style)) return 'clipped';
  return null;
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/^rect\((0(px)?[, ]*){4}\)$/.test(style.clip)) return true;
  const clip = style.clipPath;
  if (clip.startsWith('inset(')) {
    const shares = [...clip.matchAll(/([\d.]+)%/g)].map((match) => Number(match[1]));
    return shares.some((share) => share >= 50);
  }
  return /^(circle|ellipse)\(0(px|%)?[ )]/.test(clip) || /^polygon\((0(px|%)?[ ,]*)+\)/.test(clip);
}

function behind(style: CSSStyleDeclaration, parent: Colour): Colour {
  const own = parseColour(style.backgroundColor);
  const plain = own && own[3] > 0 ? over(own, parent) : parent;
  return gradientColour(style.backgroundImage, plain) ?? plain;
}

/** A gradient is taken as its first stop; an image is never loaded, so the colour behind it counts. */
function gradientColour(image: string, behindIt: Colour): Colour | null {
  if (!image.includes('gradient(')) return null;
  const stop = /rgba?\([^)]*\)/.exec(image)?.[0];
  const colour = stop ? parseColour(stop) : null;
  return colour && colour[3] > 0 ? over(colour, behindIt) : null;
}

const clips = (style: CSSStyleDeclaration) =>
  CLIPPING.has(style.overflowX) || CLIPPING.has(style.overflowY);

/** The common part of two rectangles; an empty one where they do not meet. */
export function intersect(a: DOMRectReadOnly | null, b: DOMRectReadOnly): DOMRectReadOnly {
  if (!a) return b;
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.max(0, Math.min(a.right, b.right) - left);
  const height = Math.max(0, Math.min(a.bottom, b.bottom) - top);
  return new DOMRectReadOnly(left, top, width, height);
}
