import { describe, expect, it } from 'vitest';
import { looksLikeCode, looksLikeReceipt } from './layout.ts';

describe('looksLikeCode', () => {
  it.each(['Your code:\n482913', '確認コード\n\n482 913', 'Code\nG-482913', '*482913*'])(
    '%j',
    (text) => expect(looksLikeCode(text)).toBe(true),
  );

  it.each(['In 2026 we met 1200 people.', 'MEETING', 'Call 482913 if you like.', ''])(
    'not %j',
    (text) => expect(looksLikeCode(text)).toBe(false),
  );

  it('not one line of figures in a long text', () => {
    expect(looksLikeCode(`${'A line of a long report.\n'.repeat(50)}482913`)).toBe(false);
  });
});

describe('looksLikeReceipt', () => {
  it.each([
    'Pen 2.00 €\nInk 3.50 €\nTotal 5.50 €',
    'Stift EUR 2,00\nTinte EUR 3,50\nSumme EUR 5,50',
    'ペン ¥200\nインク ¥350\n合計 ¥550',
  ])('%j', (text) => expect(looksLikeReceipt(text)).toBe(true));

  it('not two prices in a letter', () => {
    expect(looksLikeReceipt('The pen costs 2 € and lasts.\nThe ink costs 3 €.')).toBe(false);
  });
});
