import { ICONS } from './icon-paths.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An icon's name; see `icon-paths.ts`. */
export type IconName = keyof typeof ICONS;

/** Draws an icon in the text's colour, 20 px unless CSS says otherwise. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const dots = name === 'apps' || name === 'more';
  for (const [key, value] of Object.entries({
    class: 'icon',
    viewBox: '0 0 24 24',
    fill: name === 'sparkle' ? 'currentColor' : 'none',
    stroke: 'currentColor',
    'stroke-width': dots ? '3.6' : '1.7',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(key, value);
  }
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** The same icon as an image address, for the places where Gmail has an `img`. */
export function iconImage(name: IconName): string {
  const path = `<path d="${ICONS[name]}" fill="none" stroke="#5f6368" stroke-width="1.8" stroke-linecap="round"/>`;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="${SVG}" viewBox="0 0 24 24">${path}</svg>`)}`;
}
