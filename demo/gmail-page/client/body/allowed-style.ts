const ALLOWED =
  /^(?:background(?:-.+)?|border(?:-.+)?|box-sizing|caption-side|clear|color|columns?-.+|direction|display|empty-cells|flex(?:-.+)?|float|font(?:-.+)?|(?:row-|column-)?gap|(?:align|justify)-.+|(?:max-|min-)?(?:width|height|inline-size|block-size)|letter-spacing|line-height|list-style(?:-.+)?|margin(?:-.+)?|mix-blend-mode|object-fit|object-position|opacity|outline(?:-.+)?|overflow(?:-.+)?|padding(?:-.+)?|table-layout|tab-size|text-(?:align|decoration|indent|overflow|transform)(?:-.+)?|unicode-bidi|vertical-align|white-space(?:-.+)?|word-.+|zoom)$/u;
const NEVER_NEGATIVE = /^(?:margin|text-indent)/u;

/**
 * Takes out of a style what Gmail takes out: placement, transforms, clipping, filters, visibility, shadows of text, negative
 * margins, variables, and whatever would fetch.
 */
export function keepAllowedStyle(style: CSSStyleDeclaration): void {
  for (const name of Array.from(style)) {
    const value = style.getPropertyValue(name);
    const fetches = /url\(|image-set\(|image\(|var\(/iu.test(value);
    const negative = NEVER_NEGATIVE.test(name) && value.startsWith('-');
    if (fetches || negative || !ALLOWED.test(name)) style.removeProperty(name);
  }
}
