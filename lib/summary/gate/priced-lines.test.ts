import { expect, it } from 'vitest';
import { pricedLines } from './priced-lines.ts';

it.each([
  ['Pen 2.00 €', 2],
  ['Gerüst   1.150,00 €', 1150],
  ['Drawings £1,640.00', 1640],
  ['合計 ¥36,000', 36_000],
  ['合計　3,850円', 3850],
  ['노트 3권   ₩13,500', 13_500],
  ['Razem 172,00 zł', 172],
  ['Total a pagar R$ 175,00', 175],
  ['Toplam 84,50 TL', 84.5],
  ['Carte -22,20 €', -22.2],
  ['Summe EUR 5,50', 5.5],
])('%j ends in %s', (text, amount) =>
  expect(pricedLines(text)).toEqual([{ amount, quantity: null }]),
);

it.each([
  ['2 × 14,90 €', { amount: 14.9, quantity: 2 }],
  ['Pens, 3 x £1.20', { amount: 1.2, quantity: 3 }],
])('%j says how many there are', (text, line) => expect(pricedLines(text)).toEqual([line]));

it.each(['The pen costs 2 € and lasts.', 'Room 12', 'Call 482913', ''])('not %j', (text) =>
  expect(pricedLines(text)).toEqual([]),
);

it.each([
  'Pen 2.00 €\nInk 3.50 €\nTotal 5.50 €',
  'Stift EUR 2,00\nTinte EUR 3,50\nSumme EUR 5,50',
  'ペン ¥200\nインク ¥350\n合計 ¥550',
])('%j has three, as a receipt has', (text) => expect(pricedLines(text)).toHaveLength(3));

it('of two prices in a letter, only the one that ends its line counts', () => {
  expect(pricedLines('The pen costs 2 € and lasts.\nThe ink costs 3 €.')).toHaveLength(1);
});
