import { expect, it } from 'vitest';
import { addsUp } from './adds-up.ts';

const plain = (...amounts: number[]) => amounts.map((amount) => ({ amount, quantity: null }));

it.each([
  ['a sum of all above', plain(24, 8, 6.4, 38.4)],
  ['a sum of the last two', plain(99, 12.1, 29.04, 41.14)],
  ['a sum less a rebate', plain(74, -22.2, 51.8)],
  ['what costs nothing among them', plain(49.9, 15.9, 0, 65.8)],
])('%s', (_, lines) => expect(addsUp(lines)).toBe(true));

it('a sum of prices times their quantity', () =>
  expect(addsUp([{ amount: 14.9, quantity: 2 }, ...plain(11.5, 41.3)])).toBe(true));

it('several quantities, without any sum', () =>
  expect(
    addsUp([
      { amount: 48, quantity: 1 },
      { amount: 39, quantity: 2 },
    ]),
  ).toBe(true));

it.each([
  ['what a craftsman asks for each thing', plain(36, 156, 276, 396)],
  ['one price, said twice', plain(20, 20)],
  ['nothing', []],
])('not %s', (_, lines) => expect(addsUp(lines)).toBe(false));
