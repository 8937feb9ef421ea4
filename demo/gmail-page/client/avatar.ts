import type { Person } from '../page-data.ts';
import { element } from './element.ts';

const COLOURS = [
  '#0f766e',
  '#7b1fa2',
  '#c2410c',
  '#1d4ed8',
  '#b91c5c',
  '#4d7c0f',
  '#5d4037',
  '#455a64',
  '#00838f',
];

/** A round picture with the person's initial, drawn in place. */
export function avatar(
  { name, email }: Person,
  attributes: Record<string, string> = {},
): HTMLElement {
  const initial = /[\p{L}\p{N}]/u.exec(name || email)?.[0]?.toUpperCase() ?? '?';
  const seed = [...email].reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973,
    7,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="${COLOURS[seed % COLOURS.length]}"/>` +
    `<text x="20" y="27" text-anchor="middle" font-family="Roboto,Arial,sans-serif" font-size="20" fill="#fff">${initial}</text></svg>`;
  return element('img', {
    alt: '',
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    ...attributes,
  });
}
