import { type Colour, luminance, over, parseColour, WHITE } from '../mail/colour.ts';

/**
 * Whether what lies behind an element is dark. Gmail's theme is its own, neither the system's nor told by an attribute,
 * so the colours that are really painted decide.
 */
export function isOnDark(element: Element): boolean {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (!colour || colour[3] === 0) continue;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  const painted = layers.reduceRight((below, layer) => over(layer, below), WHITE);
  return luminance(painted) < 0.25;
}
