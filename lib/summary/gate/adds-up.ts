import type { PricedLine } from './priced-lines.ts';

/** Beyond this, a list of prices is a catalogue. */
const MAX_LINES = 60;
const CENT = 0.011;

/** Whether prices are those of a purchase: one of them is the sum of those above it, or several say how many were bought. */
export function addsUp(lines: readonly PricedLine[]): boolean {
  const priced = lines.slice(0, MAX_LINES);
  return (
    priced.filter(({ quantity }) => quantity !== null).length >= 2 ||
    priced.some((_, at) => isSum(priced, at))
  );
}

/** The sum of two or more lines above it, each as it stands or times its quantity; what costs nothing does not count. */
function isSum(lines: readonly PricedLine[], at: number): boolean {
  const total = lines[at]?.amount ?? 0;
  let plain = 0;
  let times = 0;
  let addends = 0;
  for (const { amount, quantity } of lines.slice(0, at).toReversed()) {
    plain += amount;
    times += amount * (quantity ?? 1);
    addends += Number(amount !== 0);
    const isMet = Math.abs(plain - total) < CENT || Math.abs(times - total) < CENT;
    if (addends >= 2 && total > 0 && isMet) return true;
  }
  return false;
}
