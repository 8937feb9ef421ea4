import { expect, it } from 'vitest';
import { looksLikeCode } from './looks-like-code.ts';

it.each([
  'Your code:\n482913',
  '確認コード\n\n482 913',
  'Code\nG-482913',
  '*482913*',
  'Your one-time code: 718 204',
  '验证码：937205',
])('%j', (text) => expect(looksLikeCode(text)).toBe(true));

it.each([
  'In 2026 we met 1200 people.',
  'MEETING',
  'Call 482913 if you like.',
  'Bus lines\n80-89',
  'Telephone: 482 9133',
  '',
])('not %j', (text) => expect(looksLikeCode(text)).toBe(false));

it('not one line of figures in a long text', () => {
  expect(looksLikeCode(`${'A line of a long report.\n'.repeat(50)}482913`)).toBe(false);
});

it('not a number below a dozen lines: the telephone of who writes', () => {
  expect(looksLikeCode(`${'A line of a letter.\n'.repeat(14)}X31715`)).toBe(false);
});
