import { expect, it } from 'vitest';
import { withDigits } from './with-digits.ts';

it.each([
  ['可能晚两三天', '可能晚2-3天'],
  ['大约一百五六十元', '大约150-160元'],
  ['트럭은 두세 대', '트럭은 2-3대'],
  ['상자는 마흔 개', '상자는 40개'],
  ['二十五个', '25个'],
  ['二〇二六年', '2026年'],
])('%s is read as %s', (text, read) => {
  expect(withDigits(text)).toBe(read);
});
