import { describe, expect, it } from 'vitest';
import { numbers } from './rules/numbers.ts';
import { units } from './rules/units.ts';
import { claimOf } from './testing/claim-of.ts';

const MAIL = 'In colour it costs €1,150, in black and white €780.';
const holds = (text: string) => {
  const claim = claimOf({ text }, MAIL);
  return numbers.holds(claim) && units.holds(claim);
};

describe('a figure worked out from two of the quoted sentence', () => {
  it('stands beside a word that compares', () => {
    expect(holds('Colour is €370 more expensive')).toBe(true);
    expect(holds('Both together cost €1,930')).toBe(true);
  });

  it('does not stand where it is wrong, or nothing is compared', () => {
    expect(holds('Colour is €360 more expensive')).toBe(false);
    expect(holds('Colour costs €370')).toBe(false);
  });
});
