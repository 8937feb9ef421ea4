import { expect, it } from 'vitest';
import { scriptOf } from './script-of.ts';

it.each([
  ['Anna asks for the figures.', 'Latin'],
  ['Анна просит прислать цифры.', 'Cyrillic'],
  ['アンナさんは数字を求めています。', 'Kana'],
  ['第三四半期売上高の確認依頼', 'Kana'],
  ['安娜要求提供第三季度的数字。', 'Han'],
  ['Maya LindqvistさんがPriya Ramanさんに資料の送付を依頼', 'Kana'],
  ['Maya Lindqvist 请 Priya Raman 在星期五前提供第三季度的数字', 'Han'],
  ['Maya Lindqvist가 Priya Raman에게 자료를 부탁했습니다', 'Hangul'],
  ['Anna and Ben met Иван at the boathouse last week.', 'Latin'],
  ['Анна пишет, что Maya Lindqvist всё получила.', 'Cyrillic'],
  ['OK, 12:30', null],
])('%s: %s', (text, script) => expect(scriptOf(text)).toBe(script));
