const GAP = '[ \\u00A0\\u2011-]?';
/** How numbers of cards are written: 4-4-4-4-3, 4-4-4-4, 4-6-5, 4-6-4, or without gaps; the longest is tried first. */
const SHAPES = [
  `\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{3}`,
  `\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}`,
  `\\d{4}${GAP}\\d{6}${GAP}\\d{5}`,
  `\\d{4}${GAP}\\d{6}${GAP}\\d{4}`,
  '\\d{13,19}',
].map((shape) => new RegExp(`^${shape}(?!\\d)`));

/** What may be the number of a card, with what follows it. */
export const CARD_LIKE = /(?<![\d.,])\d(?:[ \u00A0\u2011-]?\d){12,21}/gu;

/** The number of a card that a text begins with, as it is written there; empty where there is none. */
export const cardAt = (text: string): string =>
  SHAPES.map((shape) => shape.exec(text)?.[0] ?? '').find(hasChecksum) ?? '';

/** Luhn's. */
function hasChecksum(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || /^0+$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
