import { type Box, heightOf, widthOf } from './box.ts';
import { clipInside, PAGE } from './clip.ts';
import { type Colour, over, parseColour, WHITE } from './colour.ts';
import { filtersAway } from './filters-away.ts';
import { gradientColours } from './gradient.ts';
import type { MailFrame } from './mail-frame.ts';
import type { HiddenReason } from './visible-body.ts';

/** What an element's ancestors and itself do to the text inside, as far as it is inherited by painting. */
export interface Paint {
  style: CSSStyleDeclaration;
  /** Set where nothing inside can be seen. */
  hidden: HiddenReason | null;
  opacity: number;
  /** The opaque colours behind the text: one, or those along a gradient. */
  backgrounds: readonly Colour[];
  /** What is left visible, in the mail's coordinates. */
  clip: Box;
}

/** Elements whose content is not drawn as text of the mail. */
const NOT_TEXT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT NOEMBED NOFRAMES TITLE DATALIST VIDEO AUDIO OBJECT CANVAS IFRAME PROGRESS METER RP SVG MATH HEAD META LINK'.split(
    ' ',
  ),
);

const MIN_OPACITY = 0.1;

/** The paint of a mail's outermost element: drawn on white. */
export function rootPaint(element: Element, view: Window): Paint {
  const style = view.getComputedStyle(element);
  const own = parseColour(style.backgroundColor);
  const background = own && own[3] > 0 ? over(own, WHITE) : WHITE;
  return { style, hidden: null, opacity: 1, backgrounds: [background], clip: PAGE };
}

/** The paint inside `element`, given its parent's. Reads computed style, and layout only where something clips. */
export function paintInside(
  element: Element,
  parent: Paint,
  view: Window,
  frame: MailFrame,
): Paint {
  const style = view.getComputedStyle(element);
  const paint: Paint = {
    style,
    hidden: parent.hidden ?? elementHidden(element, style),
    opacity: parent.opacity * Number(style.opacity || 1),
    backgrounds: parent.backgrounds,
    clip: parent.clip,
  };
  if (paint.hidden) return paint;
  if (paint.opacity < MIN_OPACITY) return { ...paint, hidden: 'transparent' };
  paint.backgrounds = behind(element, style, parent.backgrounds, frame);
  paint.clip = clipInside(element, style, parent.clip, frame);
  return paint;
}

function elementHidden(element: Element, style: CSSStyleDeclaration): HiddenReason | null {
  const name = element.tagName.toUpperCase();
  if (NOT_TEXT.has(name)) return 'display';
  if (style.display === 'none' || style.getPropertyValue('content-visibility') === 'hidden')
    return 'display';
  if (name === 'OPTION' && !(element as HTMLOptionElement).selected) return 'display';
  if (style.display !== 'contents' && !element.checkVisibility()) return 'display';
  if (filtersAway(style.filter) || isMasked(style)) return 'transparent';
  if (style.mixBlendMode !== 'normal' && style.mixBlendMode !== '') return 'transparent';
  if (isClippedAway(style)) return 'clipped';
  // Depth is a trick, and boxes do not tell what it leaves.
  return style.transform.startsWith('matrix3d') ? 'clipped' : null;
}

const isMasked = (style: CSSStyleDeclaration) => {
  const mask = style.getPropertyValue('mask-image');
  return mask !== 'none' && mask !== '';
};

function isClippedAway({ clip, clipPath }: CSSStyleDeclaration): boolean {
  if (/^rect\((0(px)?[, ]*){4}\)$/.test(clip)) return true;
  if (clipPath.startsWith('inset(')) {
    const shares = [...clipPath.matchAll(/([\d.]+)%/g)].map((match) => Number(match[1]));
    return shares.some((share) => share >= 50);
  }
  return /^(circle|ellipse)\(0(px|%)?[ )]/.test(clipPath);
}

/** An image is never loaded, so the colour behind it counts; along a gradient there are several. */
function behind(
  element: Element,
  style: CSSStyleDeclaration,
  parents: readonly Colour[],
  frame: MailFrame,
): readonly Colour[] {
  const own = parseColour(style.backgroundColor);
  const plain = own && own[3] > 0 ? parents.map((each) => over(own, each)) : parents;
  const [first = WHITE] = plain;
  if (!style.backgroundImage.includes('gradient(')) return plain;
  const box = frame.of(element);
  return (
    gradientColours(style.backgroundImage, first, Math.max(widthOf(box), heightOf(box))) ?? plain
  );
}
