import { expect, it } from 'vitest';
import { estimateTokens } from './tokens.ts';

it.each([
  ['nothing', '', 0],
  ['English', 'Could you send me the offer of the roofer by Friday?', 14],
  ['Russian', 'Не могли бы вы прислать смету до пятницы?', 16],
  ['Japanese', '金曜日までに見積もりを送っていただけますか。', 16],
  ['Korean', '금요일까지 견적서를 보내 주시겠어요?', 14],
  ['Arabic', 'هل يمكنك إرسال العرض قبل يوم الجمعة؟', 13],
  ['digits', '1234567890', 12],
])('%s', (_, text, tokens) => expect(estimateTokens(text)).toBe(tokens));

it('is linear in the text', () => {
  const ratio = estimateTokens('word '.repeat(100_000)) / estimateTokens('word '.repeat(1_000));
  expect(ratio).toBeCloseTo(100, 0);
});
