/** Red, green, blue in 0–255, alpha in 0–1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];

/**
 * A computed colour: `rgb(…)`, `rgba(…)`, `color(srgb …)`, and every other notation (`oklch(…)`, `lab(…)`) as the browser
 * paints it; null where nothing can paint it.
 */
export function parseColour(value: string): Colour | null {
  const known = KNOWN.get(value);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const colour = readColour(value);
  KNOWN.set(value, colour);
  return colour;
}

/** A mail has few colours and asks for them at every word. */
const KNOWN = new Map<string, Colour | null>();
const MAX_KNOWN = 500;

function readColour(value: string): Colour | null {
  const numbers = value.match(/-?[\d.]+(?:e-?\d+)?%?/gi)?.map(toNumber) ?? [];
  const [a, b, c, alpha = 1] = numbers;
  if (a === undefined || b === undefined || c === undefined) return null;
  if (value.startsWith('rgb')) return [a, b, c, alpha];
  if (value.startsWith('color(srgb ')) return [a * 255, b * 255, c * 255, alpha];
  return paintedColour(value);
}

/** The colour of a pixel that is painted with it. */
function paintedColour(value: string): Colour | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return null;
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** `top` painted over the opaque `bottom`. */
export function over(top: Colour, bottom: Colour): Colour {
  const mix = (i: 0 | 1 | 2) => top[i] * top[3] + bottom[i] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** WCAG contrast ratio of two opaque colours, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1. */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const toNumber = (text: string) =>
  text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
