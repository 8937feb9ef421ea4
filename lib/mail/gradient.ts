import { type Colour, over, parseColour } from './colour.ts';

/** At so many places, evenly, a gradient is looked at. */
const SAMPLES = 9;
const COLOUR = /(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/;
const STOP = new RegExp(`(${COLOUR.source})((?:\\s+-?[\\d.]+(?:px|%))*)`, 'g');

/**
 * The colours of a computed gradient over an opaque colour, at even distances along its line; null for what is none.
 * @param size how long the line is, about, in CSS px, for stops that are given in px
 */
export function gradientColours(image: string, behind: Colour, size: number): Colour[] | null {
  if (!image.includes('gradient(')) return null;
  const stops = stopsOf(image, size);
  if (stops.length === 0) return null;
  return Array.from({ length: SAMPLES }, (_, i) => {
    const at = (i + 0.5) / SAMPLES;
    const next = stops.find((stop) => stop.at >= at) ?? stops.at(-1);
    const before = stops.findLast((stop) => stop.at <= at) ?? stops[0];
    const [a, b] = [before?.colour ?? behind, next?.colour ?? behind];
    const gap = (next?.at ?? 0) - (before?.at ?? 0);
    const share = gap > 0 ? (at - (before?.at ?? 0)) / gap : 0;
    const mix = (k: 0 | 1 | 2 | 3) => a[k] + (b[k] - a[k]) * share;
    return over([mix(0), mix(1), mix(2), mix(3)], behind);
  });
}

interface Stop {
  colour: Colour;
  /** Along the line, 0 to 1. */
  at: number;
}

/** The stops of the first gradient, those without a place evenly between their neighbours. */
function stopsOf(image: string, size: number): Stop[] {
  const first = image.slice(0, image.indexOf('gradient(', image.indexOf('gradient(') + 1) >>> 0);
  const found = Array.from(first.matchAll(STOP), ([, name = '', places = '']) => ({
    colour: parseColour(name),
    places:
      places.trim() === ''
        ? [null]
        : places
            .trim()
            .split(/\s+/)
            .map((each) => placeOf(each, size)),
  })).flatMap(({ colour, places }) => (colour ? places.map((at) => ({ colour, at })) : []));
  const last = found.length - 1;
  return found.map(({ at, colour }, i) => ({ colour, at: at ?? (last === 0 ? 0 : i / last) }));
}

const placeOf = (text: string, size: number) =>
  text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text) / Math.max(1, size);
